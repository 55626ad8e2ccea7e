import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { type Bits, bitsAt, bitsOfAll } from './bits.ts';
import { mark } from './look.ts';
import type { Judging } from './node.ts';

/**
 * A yes/no answer is its own value; of a choice and a set (`codes`, a bit each) it is whether one of them is told. Written
 * as plain loops, for these are most of what is ever decided.
 */
export const byCode = (column: Column, codes: number): Judging => {
  const { fact, place } = column;
  const [isBool, isSet] = [fact.kind === 'bool', fact.kind === 'set'];
  const value = (code: number): Tri => {
    if (isBool) return code as Tri;
    return code < 0 ? 1 : (isSet ? code : 1 << code) & codes ? 2 : 0;
  };
  const decide: Judging['decide'] =
    fact.of === 'household'
      ? ({ lo, all }) => bitsOfAll(value(lo[place] as number), all)
      : ({ lo, heads, stride }) => {
          let bits: Bits = 0;
          for (let member = 0, key = place; member < heads; member++, key += stride)
            bits |= bitsAt(value(lo[key] as number), member);
          return bits;
        };
  return { decide, look: (look, who) => mark(column, who, look) };
};
