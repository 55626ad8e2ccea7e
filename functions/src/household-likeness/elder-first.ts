import type { CaseRecord } from '../case/record.ts';

/** Two cases, the one that came first in front; of two in the same millisecond always the same one. */
export const elderFirst = (one: CaseRecord, other: CaseRecord): readonly [CaseRecord, CaseRecord] => {
  const apart = one.facts.receivedAt - other.facts.receivedAt;
  return apart < 0 || (apart === 0 && one.id < other.id) ? [one, other] : [other, one];
};
