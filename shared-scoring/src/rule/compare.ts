import type { Tri } from '../facts/row.ts';
import { type Bits, bitsAt, bitsOfAll, maybe, spread, sure } from './bits.ts';
import type { House } from './house.ts';
import { type Interval, isBelow, same } from './interval.ts';
import { lookAt } from './look.ts';
import type { Judging, NumNode, Reading, Relation } from './node.ts';
import { lookAtAll } from './number.ts';

/** Every relation as one: the first number below the second, the two changed over, or that not so. */
const isOther = (relation: Relation) => relation === 'above' || relation === 'atMost';
const isNot = (relation: Relation) => relation === 'atMost' || relation === 'atLeast';

/** Whether one interval stands so to another: surely not, perhaps, surely. */
export const compared = (relation: Relation, a: Interval, b: Interval): Tri => {
  const below = isOther(relation) ? isBelow(b, a) : isBelow(a, b);
  return (isNot(relation) ? 2 - below : below) as Tri;
};

/** The ends of a number that is the same for everybody and certain. */
const fixedOf = ({ shape, firm }: NumNode): Interval | null => {
  if (!firm) return null;
  if (shape.kind === 'literal') return { lo: shape.value, hi: shape.value };
  return shape.kind === 'figure' ? shape.figure : null;
};

/** A fact beside a certain line: what most conditions are, so nothing but the two ends is looked at. */
const besideLine = (relation: Relation, left: NumNode, right: NumNode): Judging | null => {
  const line = fixedOf(right);
  if (left.shape.kind !== 'fact' || line === null) return null;
  const { column } = left.shape;
  const { place } = column;
  const { lo: least, hi: most } = line;
  const above = isOther(relation);
  const [surely, not] = isNot(relation) ? [0, sure] : [sure, 0];
  const decide: Judging['decide'] =
    column.fact.of === 'household'
      ? ({ lo, hi, all }) => {
          const over = (lo[place] as number) - most;
          const under = (hi[place] as number) - least;
          return spread((above ? over : -under) > same ? surely : (above ? under : -over) > same ? maybe : not, all);
        }
      : ({ lo, hi, heads, stride }) => {
          let bits: Bits = 0;
          for (let member = 0, key = place; member < heads; member++, key += stride) {
            const over = (lo[key] as number) - most;
            const under = (hi[key] as number) - least;
            bits |= ((above ? over : -under) > same ? surely : (above ? under : -over) > same ? maybe : not) << member;
          }
          return bits;
        };
  return { decide, look: left.look };
};

/** Is there a figure nobody has published, and no answer missing? */
const onlyUnpublished = (look: Reading['look'], member: number, house: House): boolean => {
  const { places, figures } = lookAt(house, 'unsure', look, 1 << member);
  return places.length === 0 && figures.some(({ loose }) => loose);
};

/** Whether one number stands so to another. A figure nobody has published counts as `assumed` in stated mode, unless an answer is missing too. */
export const compare = (relation: Relation, left: NumNode, right: NumNode, assumed: Tri): Judging => {
  const short = besideLine(relation, left, right);
  if (short) return short;
  const [readOne, readOther] = isOther(relation) ? [right.read, left.read] : [left.read, right.read];
  const turned = isNot(relation);
  const look = lookAtAll([left, right]);
  const hopes = assumed !== 1 && (left.loose || right.loose);
  const test = (house: House, member: number): Tri => {
    readOne(house, member);
    const { lo, hi } = house.number;
    readOther(house, member);
    const below = house.number.lo - hi > same ? 2 : house.number.hi - lo > same ? 1 : 0;
    if (below === 1 && hopes && house.stated && onlyUnpublished(look, member, house)) return assumed;
    return (turned ? 2 - below : below) as Tri;
  };
  const decide: Judging['decide'] =
    left.perMember || right.perMember
      ? (house) => {
          let bits: Bits = 0;
          for (let member = 0; member < house.heads; member++) bits |= bitsAt(test(house, member), member);
          return bits;
        }
      : (house) => bitsOfAll(test(house, 0), house.all);
  return { decide, look };
};
