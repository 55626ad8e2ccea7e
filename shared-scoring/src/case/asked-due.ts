import type { CaseFacts } from './types.ts';

/** What the family asked that waits for its answer: the id under which it was asked and its day. */
type Asked = { readonly id: string; readonly dueAt: number };

/** Under this id the street's lead is told that what was asked under `id` passed its day. */
export const lateId = (id: string): string => `late-${id}`.slice(0, 64);

/**
 * What the family asked (words, rights, complaints) and whose passing nobody has been told of, soonest first; objections
 * are reminded of with what else runs beside a case.
 */
export const askedDue = ({ asks = [], escalations = [] }: CaseFacts): readonly Asked[] => {
  const told = new Set(escalations.map(({ id }) => id));
  const open = [...asks, ...escalations].flatMap(({ id, dueAt, open }) =>
    open && dueAt !== undefined && !told.has(lateId(id)) ? [{ id, dueAt }] : [],
  );
  return open.sort((a, b) => a.dueAt - b.dueAt);
};

/** Once it is answered, that it was late waits for nobody any more. */
export const answered = (facts: CaseFacts, id: string): CaseFacts =>
  facts.escalations
    ? { ...facts, escalations: facts.escalations.map((it) => (it.id === lateId(id) ? { ...it, open: false } : it)) }
    : facts;
