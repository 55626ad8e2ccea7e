import type { Column } from '../facts/table.ts';
import { type Bits, bitsOf, maybe, ofSome, opposite, spread, sure, unsure } from './bits.ts';
import { decide } from './decide.ts';
import type { House } from './house.ts';
import { type Interval, same } from './interval.ts';
import { forUnsure, lookAt } from './look.ts';
import type { BoolNode, Compare, Node, NumNode, Work } from './node.ts';
import { numberWork } from './number.ts';

/** All or any of some rules. The first that settles it is enough. */
const several = (kind: 'all' | 'any', of: readonly BoolNode[]): Work => {
  const isAll = kind === 'all';
  return (house) => {
    const { now, strictly, all } = house;
    const settled = isAll ? 0 : all;
    let bits = isAll ? all : 0;
    for (let at = 0; at < of.length && bits !== settled; at++) {
      const node = of[at] as BoolNode;
      // As `decide` does: most of the time goes by here.
      const kept = node.soft ? now : strictly;
      let part = kept[node.id] as number;
      if (part < 0) {
        part = node.work(house, 0);
        kept[node.id] = part;
      }
      bits = isAll ? bits & part : bits | part;
    }
    return bits;
  };
};

/** A yes/no answer, a choice that is one of these codes (a bit each), or a set that holds one of them. */
const answer = ({ place, fact }: Column, codes: number, perMember: boolean): Work => {
  const isBool = fact.kind === 'bool';
  const isSet = fact.kind === 'set';
  return ({ lo, heads, stride, all }) => {
    let bits = 0;
    for (let member = 0, key = place; member < (perMember ? heads : 1); member++, key += stride) {
      const code = lo[key] as number;
      const one = isBool ? (bitsOf[code] as Bits) : code < 0 ? maybe : (isSet ? code : 1 << code) & codes ? sure : 0;
      bits |= one << member;
    }
    return perMember ? bits : spread(bits, all);
  };
};

/** Is there a figure nobody has published, and no answer missing? */
const onlyUnpublished = (node: Compare, member: number, house: House): boolean => {
  const { places, figures } = lookAt(house, forUnsure, node, 1 << member);
  return places.length === 0 && figures.some(({ loose }) => loose);
};

/** The ends of a number that is the same for everybody and certain. */
const fixedOf = ({ kind, value, about, soft }: NumNode): Interval | null =>
  kind === 'literal' ? { lo: value, hi: value } : kind === 'figure' && !soft ? about : null;

/** Whether one number stands so to another: every relation as one, the first below the second, the two changed over, or that not so. */
const compare = (node: Compare): Work => {
  const { kind, of, value, loose, perMember } = node;
  const [left, right] = of;
  const changed = kind === 'above' || kind === 'atMost';
  const said = kind === 'atMost' || kind === 'atLeast' ? [sure, maybe, 0] : bitsOf;
  const line = fixedOf(right);
  if (left.kind === 'fact' && line) {
    // What most conditions are: an answer beside a certain line.
    const { place } = left.about;
    return ({ lo, hi, heads, stride, all }) => {
      let bits = 0;
      for (let member = 0, key = place; member < (perMember ? heads : 1); member++, key += stride) {
        const over = (lo[key] as number) - line.hi;
        const under = (hi[key] as number) - line.lo;
        bits |=
          (said[(changed ? over : -under) > same ? 2 : (changed ? under : -over) > same ? 1 : 0] as Bits) << member;
      }
      return perMember ? bits : spread(bits, all);
    };
  }
  const [one, other] = changed ? [right.work, left.work] : [left.work, right.work];
  return (house) => {
    const { number, heads, all } = house;
    let bits = 0;
    for (let member = 0; member < (perMember ? heads : 1); member++) {
      one(house, member);
      const { lo, hi } = number;
      other(house, member);
      const below = number.lo - hi > same ? 2 : number.hi - lo > same ? 1 : 0;
      const hopes = below === 1 && loose && value !== 1 && house.stated && onlyUnpublished(node, member, house);
      bits |= ((hopes ? bitsOf[value] : said[below]) as Bits) << member;
    }
    return perMember ? bits : spread(bits, all);
  };
};

/** How a rule or a number is worked out. */
export const workOf = (node: Node): Work => {
  const { kind, of, about, value, perMember } = node;
  switch (kind) {
    case 'truth':
    case 'options':
      return answer(about, value, perMember);
    case 'all':
    case 'any':
      return several(kind, of);
    case 'not':
      return (house) => opposite(decide(of[0], house), house.all);
    case 'some':
      return (house) => spread(ofSome(decide(of[0], house)), house.all);
    case 'policy':
      return (house) => (value && !house.stated ? unsure(decide(of[0], house)) : decide(of[0], house));
    case 'below':
    case 'above':
    case 'atMost':
    case 'atLeast':
      return compare(node);
    default:
      return numberWork(node);
  }
};
