import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { type Bits, bitsAt, bitsOfAll, maybe, spread, sure } from './bits.ts';
import { marker } from './look.ts';
import type { Judging } from './node.ts';

/** A yes/no answer is its own value. */
export const byTruth = (column: Column): Judging => {
  const { fact, place } = column;
  const decide: Judging['decide'] =
    fact.of === 'household'
      ? ({ lo, all }) => bitsOfAll(lo[place] as Tri, all)
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
      ? ({ lo, all }) => {
          const code = lo[place] as number;
          return spread(code < 0 ? maybe : (isSet ? code : 1 << code) & codes ? sure : 0, all);
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
