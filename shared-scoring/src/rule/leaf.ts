import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { type Bits, bitsAt, maybe, sure } from './bits.ts';
import type { House } from './house.ts';
import { marker } from './look.ts';
import type { Judging } from './node.ts';

/** What is told to the household, of everybody. */
export const spread = (bits: Bits, { all }: House): Bits =>
  bits === sure ? all : bits === maybe ? all & ~(maybe - 1) : 0;

/** A yes/no answer is its own value. */
export const byTruth = (column: Column): Judging => {
  const { fact, place } = column;
  const decide: Judging['decide'] =
    fact.of === 'household'
      ? (house) => spread(bitsAt(house.lo[place] as Tri, 0), house)
      : ({ lo, heads, stride }) => {
          let bits: Bits = 0;
          for (let member = 0, key = place; member < heads; member++, key += stride)
            bits |= bitsAt(lo[key] as Tri, member);
          return bits;
        };
  return { decide, look: marker(column) };
};

/** Of a choice or a set (`codes`, a bit each): whether one of them is told. */
export const byCode = (column: Column, codes: number): Judging => {
  const { fact, place } = column;
  const isSet = fact.kind === 'set';
  const decide: Judging['decide'] =
    fact.of === 'household'
      ? (house) => {
          const code = house.lo[place] as number;
          return spread(code < 0 ? maybe : (isSet ? code : 1 << code) & codes ? sure : 0, house);
        }
      : ({ lo, heads, stride }) => {
          let bits: Bits = 0;
          for (let member = 0, key = place; member < heads; member++, key += stride) {
            const code = lo[key] as number;
            bits |= (code < 0 ? maybe : (isSet ? code : 1 << code) & codes ? sure : 0) << member;
          }
          return bits;
        };
  return { decide, look: marker(column) };
};
