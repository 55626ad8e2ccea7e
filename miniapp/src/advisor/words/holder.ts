import type { QueueItem } from 'shared-scoring/contract';
import { text } from '../text.ts';

/** Who has a case, in words. */
export const holderWords = ({ state, mine, ownerBadge }: Pick<QueueItem, 'state' | 'mine' | 'ownerBadge'>): string => {
  if (state === 'closed') return text.states.closed;
  if (state === 'received') return mine ? text.queue.answer : text.queue.waiting;
  return mine ? text.case.mine : text.queue.owner(ownerBadge);
};
