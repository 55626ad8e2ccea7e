import type { Column } from '../facts/table.ts';
import { compared } from '../rule/compare.ts';
import type { Interval } from '../rule/interval.ts';
import type { Leaf, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { bitsFor, type Program, type Space } from './program.ts';
import { type FactColumn, widthOf } from './snapshot.ts';

type Sides = Pick<Extract<Leaf, { kind: 'compare' }>, 'relation' | 'left' | 'right'>;

/** The ends of a number that is the same for everybody. */
export const constantOf = ({ shape }: NumNode, stated: boolean): Interval | null => {
  if (shape.kind === 'literal') return { lo: shape.value, hi: shape.value };
  if (shape.kind !== 'figure') return null;
  const { lo, hi, statedLo, statedHi } = shape.figure;
  return stated ? { lo: statedLo, hi: statedHi } : { lo, hi };
};

/** Shifts count modulo 32, so a row is its own place in its word. `answers`: bit 0 = true, bit 1 = not false. */
const look = (codes: Int16Array, from: number, rows: number, answers: Uint8Array, lowest: number, out: Bits): void => {
  for (let row = 0; row < rows; ) {
    const w = row >>> 5;
    const end = Math.min(rows, row + 32);
    let trues = 0;
    let maybes = 0;
    for (; row < end; row++) {
      const answer = answers[(codes[from + row] as number) + lowest] as number;
      trues |= (answer & 1) << row;
      maybes |= (answer >> 1) << row;
    }
    out.yes[w] = trues;
    out.may[w] = maybes;
  }
};

const tableOf = (column: Column, { bands }: FactColumn, relation: Sides['relation'], line: Interval): Uint8Array => {
  const lowest = bands.length / 2 + 1;
  return Uint8Array.from({ length: lowest + Math.floor(column.max) + 1 }, (_, at) => {
    const code = at - lowest;
    const own = code >= 0 ? { lo: code, hi: code } : { lo: column.min, hi: column.max };
    if (code < -1) {
      own.lo = bands[-2 * code - 4] as number;
      own.hi = bands[-2 * code - 3] as number;
    }
    const value = compared(relation, own, line);
    return value === 2 ? 3 : value === 1 ? 2 : 0;
  });
};

/** A small number (an age, years, rooms) beside a line: every value it may have is compared once, then looked up. */
export const smallCompare = (
  program: Program,
  { relation, left, right }: Sides,
  space: Space,
  stated: boolean,
): Bits | null => {
  const { shape } = left;
  const line = constantOf(right, stated);
  if (shape.kind !== 'fact' || line === null) return null;
  const { column } = shape;
  if (widthOf(column) !== 2 || (column.fact.of === 'member') !== (space === 'member')) return null;
  const out = bitsFor(program, space);
  let known: FactColumn | undefined;
  let answers: Uint8Array = new Uint8Array();
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const own = snapshot[space][column.slot];
    if (!own) return;
    if (own !== known) {
      known = own;
      answers = tableOf(column, own, relation, line);
    }
    // Numbers of this width are kept in sixteen bits.
    look(own.codes as Int16Array, from[space], rows[space], answers, own.bands.length / 2 + 1, out);
  });
  return out;
};
