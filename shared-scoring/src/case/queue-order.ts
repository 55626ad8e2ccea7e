/** What decides a place in the queue. `upperBound` is the upper bound of need, 0–100; until assessed, the urgency of the signs. */
export type QueueRank = {
  readonly level: 'P0' | 'P1' | 'P2' | 'P3';
  readonly due: { readonly at: number | null };
  readonly upperBound?: number | undefined;
  readonly receivedAt: number;
  readonly id: string;
};

const dueAtOrLast = ({ due }: QueueRank) => due.at ?? Number.MAX_SAFE_INTEGER;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts a queue: level, due time, upper bound of need (higher first), age, id. A total order on distinct ids. */
export const queueOrder = (a: QueueRank, b: QueueRank): number =>
  byText(a.level, b.level) ||
  dueAtOrLast(a) - dueAtOrLast(b) ||
  (b.upperBound ?? 0) - (a.upperBound ?? 0) ||
  a.receivedAt - b.receivedAt ||
  byText(a.id, b.id);
