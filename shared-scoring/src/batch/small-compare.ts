import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Interval } from '../rule/interval.ts';
import type { Compare, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { compared } from './compared.ts';
import { plane, unanswered } from './plane-step.ts';
import { bitsFor, type Program, type Space, wordsOf } from './program.ts';
import { digitsOf, type FactColumn, widthOf } from './snapshot.ts';

type Sides = Pick<Compare, 'kind' | 'of'>;

/** The ends of a number that is the same for everybody. */
export const constantOf = ({ kind, value, about }: NumNode, stated: boolean): Interval | null => {
  if (kind === 'literal') return { lo: value, hi: value };
  if (kind !== 'figure') return null;
  const { lo, hi, statedLo, statedHi } = about;
  return stated ? { lo: statedLo, hi: statedHi } : { lo, hi };
};

/** For every row whether its number is below `bound`, digit by digit from the highest, 32 rows at a time. */
const below = (digits: readonly Uint32Array[], bound: number, words: number, out: Uint32Array): void => {
  const all = bound >= 2 ** digits.length;
  for (let w = 0; w < words; w++) {
    let less = 0;
    let alike = -1;
    for (let digit = digits.length - 1; digit >= 0; digit--) {
      const ones = (digits[digit] as Uint32Array)[w] as number;
      if ((bound >> digit) & 1) {
        less |= alike & ~ones;
        alike &= ones;
      } else alike &= ~ones;
    }
    out[w] = all ? -1 : less;
  }
};

/** How many whole numbers from 0 up to the most there may be lie below a line: surely, and perhaps. */
const boundsOf = ({ relation, line, column }: Beside): { readonly yes: number; readonly may: number } => {
  const falls = relation === 'below' || relation === 'atMost';
  const values = Array.from({ length: Math.floor(column.max) + 1 }, (_, value) =>
    compared(relation, { lo: value, hi: value }, line),
  );
  const count = (least: Tri) => values.filter((value) => (falls ? value >= least : value < least)).length;
  return { yes: count(2), may: count(1) };
};

type Beside = { readonly relation: Sides['kind']; readonly line: Interval; readonly column: Column };

/** Those who gave a band, one by one. */
const bandsBeside = (
  { relation, line }: Beside,
  banded: Uint32Array,
  known: FactColumn,
  from: number,
  rows: number,
  out: Bits,
) => {
  const { codes, bands } = known;
  for (let w = 0; w << 5 < rows; w++) {
    for (let left = banded[w] as number; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const row = (w << 5) + 31 - Math.clz32(bit);
      if (row >= rows) break;
      const code = codes[from + row] as number;
      const value = compared(
        relation,
        { lo: bands[-2 * code - 4] as number, hi: bands[-2 * code - 3] as number },
        line,
      );
      out.yes[w] = value === 2 ? (out.yes[w] as number) | bit : (out.yes[w] as number) & ~bit;
      out.may[w] = value > 0 ? (out.may[w] as number) | bit : (out.may[w] as number) & ~bit;
    }
  }
};

/** A small number (an age, years, rooms) beside a line. */
export const smallCompare = (
  program: Program,
  { kind: relation, of: [left, right] }: Sides,
  space: Space,
  stated: boolean,
): Bits | null => {
  const line = constantOf(right, stated);
  if (left.kind !== 'fact' || line === null) return null;
  const column = left.about;
  if (widthOf(column) !== 2 || (column.fact.of === 'member') !== (space === 'member')) return null;
  const beside = { relation, line, column };
  const bounds = boundsOf(beside);
  const digits = Array.from({ length: digitsOf(column) }, (_, digit) => plane(program, column, space, digit));
  const banded = plane(program, column, space, digits.length);
  const unknown = unanswered(program, column, space);
  const open = compared(relation, { lo: column.min, hi: column.max }, line);
  const turn = relation === 'below' || relation === 'atMost' ? 0 : -1;
  const out = bitsFor(program, space);
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const known = snapshot[space][column.slot];
    const words = wordsOf(program, space);
    below(digits, bounds.yes, words, out.yes);
    if (bounds.may !== bounds.yes) below(digits, bounds.may, words, out.may);
    for (let w = 0; w < words; w++) {
      const nobodySaid = unknown[w] as number;
      const may = ((bounds.may === bounds.yes ? out.yes[w] : out.may[w]) as number) ^ turn;
      const yes = (out.yes[w] as number) ^ turn;
      out.yes[w] = open === 2 ? yes | nobodySaid : yes & ~nobodySaid;
      out.may[w] = open > 0 ? may | nobodySaid : may & ~nobodySaid;
    }
    if (known && known.bands.length > 0) bandsBeside(beside, banded, known, from[space], rows[space], out);
  });
  return out;
};
