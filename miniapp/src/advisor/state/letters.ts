import type { InboxItem } from 'shared-scoring/contract';

/** Tasks and notes apart; inside each the unread first, then the newest. */
export const byKind = (
  items: readonly InboxItem[],
): { readonly tasks: readonly InboxItem[]; readonly notes: readonly InboxItem[] } => {
  const sorted = [...items].sort((a, b) => Number(a.readAt !== null) - Number(b.readAt !== null) || b.at - a.at);
  return {
    tasks: sorted.filter(({ kind }) => kind === 'task'),
    notes: sorted.filter(({ kind }) => kind === 'note'),
  };
};
