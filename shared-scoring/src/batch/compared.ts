import type { Tri } from '../facts/row.ts';
import type { Relation } from '../rule/ast.ts';
import { type Interval, same } from '../rule/interval.ts';

const isBelow = (a: Interval, b: Interval): Tri => (b.lo - a.hi > same ? 2 : b.hi - a.lo > same ? 1 : 0);

/** Whether one interval stands so to another: surely not, perhaps, surely. */
export const compared = (relation: Relation, a: Interval, b: Interval): Tri => {
  const below = relation === 'above' || relation === 'atMost' ? isBelow(b, a) : isBelow(a, b);
  return (relation === 'atMost' || relation === 'atLeast' ? 2 - below : below) as Tri;
};
