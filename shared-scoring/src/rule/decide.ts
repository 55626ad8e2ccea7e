import type { Bits } from './bits.ts';
import type { House } from './house.ts';
import type { BoolNode } from './node.ts';

/** What a rule comes to for everybody in a household; kept, for many policies ask for the same and so does whoever explains them. */
export const decide = (node: BoolNode, house: House): Bits => {
  const kept = node.soft ? house.now : house.strictly;
  const known = kept[node.id] as number;
  if (known >= 0) return known;
  const bits = node.work(house, 0);
  kept[node.id] = bits;
  return bits;
};
