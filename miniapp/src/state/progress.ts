import type { ReceiptStatus } from 'shared-scoring/contract';

export type StepStatus = 'done' | 'now' | 'later';

/** Where each step stands: what was told is done, the one after it is under way. A request for more holds at the first. */
export const stepsAt = (order: readonly ReceiptStatus[], status: ReceiptStatus): readonly StepStatus[] => {
  const reached = Math.max(0, order.indexOf(status));
  return order.map((_, at) => (at <= reached ? 'done' : at === reached + 1 ? 'now' : 'later'));
};
