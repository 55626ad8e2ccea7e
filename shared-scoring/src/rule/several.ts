import type { Tri } from '../facts/row.ts';
import { type Bits, mostMembers, opposite, triAt, unsure, whoIs } from './bits.ts';
import type { House } from './house.ts';
import type { BoolNode, Judging } from './node.ts';

/**
 * All or any of some rules. The first that settles it is enough; then what others lack does not matter. Most of the time goes
 * by here, so what a part came to is looked up and kept without asking it, and nothing is read from nodes.
 */
export const several = (kind: 'all' | 'any', of: readonly BoolNode[]): Judging => {
  const places = of.map(({ at }) => at);
  const firm = of.map((part) => part.firm);
  const workOut = of.map((part) => part.workOut);
  const looks = of.map((part) => part.look);
  const find = (house: House, kept: Int32Array, at: number): Bits => {
    const bits = (workOut[at] as Judging['decide'])(house);
    kept[places[at] as number] = bits;
    return bits;
  };
  const isAll = kind === 'all';
  const decide: Judging['decide'] = (house) => {
    const { strictly, now, all } = house;
    const settled = isAll ? 0 : all;
    let bits = isAll ? all : 0;
    for (let at = 0; at < places.length && bits !== settled; at++) {
      const kept = firm[at] ? strictly : now;
      const known = kept[places[at] as number] as number;
      const part = known >= 0 ? known : find(house, kept, at);
      bits = isAll ? bits & part : bits | part;
    }
    return bits;
  };
  const enough = isAll ? 0 : 2;
  const look: Judging['look'] = (found, who, value) => {
    const { house } = found;
    const { strictly, now } = house;
    let left = who;
    for (let at = 0; at < places.length && left !== 0; at++) {
      const kept = firm[at] ? strictly : now;
      const known = kept[places[at] as number] as number;
      const bits = known >= 0 ? known : find(house, kept, at);
      const those = value === 1 ? (bits >> mostMembers) & ~bits & left : whoIs(bits, value, left);
      if (those === 0) continue;
      (looks[at] as Judging['look'])(found, those, value);
      if (value === enough) left &= ~those;
    }
  };
  return { decide, look };
};

export const not = ({ decide, look: lookAt }: BoolNode): Judging => ({
  decide: (house) => opposite(decide(house), house.all),
  look: (look, who, value) => lookAt(look, who, (2 - value) as Tri),
});

/** Another policy; of one that is capped nothing is sure, unless figures count as stated. */
export const anotherPolicy = ({ decide, look: lookAt }: BoolNode, capped: boolean): Judging => ({
  decide: capped ? (house) => (house.stated ? decide(house) : unsure(decide(house))) : decide,
  look: (look, who) => lookAt(look, who, triAt(decide(look.house), 0)),
});
