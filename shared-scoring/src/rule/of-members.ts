import { bitsOfAll, everybody, ofEvery, ofSome, whoIs } from './bits.ts';
import { markMembers } from './look.ts';
import type { BoolNode, Judging } from './node.ts';

/**
 * Some member, or every member. A household has at least one; who is not told yet is a member of whom nothing is known. One
 * member may settle it; else everybody had to be looked at.
 */
export const ofMembers = (kind: 'some' | 'every', of: BoolNode): Judging => {
  const enough = kind === 'some' ? 2 : 0;
  const { decide, look: lookAt } = of;
  return {
    decide:
      kind === 'some'
        ? (house) => bitsOfAll(ofSome(decide(house)), house.all)
        : (house) => bitsOfAll(ofEvery(decide(house), house.all), house.all),
    look: (look, _, value) => {
      const { all } = look.house;
      const who = whoIs(decide(look.house), value, everybody(all));
      if (value !== enough) markMembers(look);
      lookAt(look, value === enough ? who & -who : who, value);
    },
  };
};
