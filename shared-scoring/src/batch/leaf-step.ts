import type { Column } from '../facts/table.ts';
import type { Leaf } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { bitsFor, type Program, type Space } from './program.ts';
import type { Codes, FactColumn } from './snapshot.ts';

/** For every code from −1 up: bit 0 = true, bit 1 = not false. */
const answersOf = (leaf: Exclude<Leaf, { kind: 'compare' }>): Uint8Array => {
  const { column } = leaf;
  const tri = (value: 0 | 1 | 2) => (value === 2 ? 3 : value === 1 ? 2 : 0);
  if (leaf.kind === 'bool') return Uint8Array.of(2, tri(0), tri(1), tri(2));
  const codes = leaf.values.map((value) => column.codes.get(value) ?? -1);
  if (column.fact.kind === 'choice')
    return Uint8Array.from({ length: column.codes.size + 1 }, (_, at) =>
      tri(at === 0 ? 1 : codes.includes(at - 1) ? 2 : 0),
    );
  const mask = codes.reduce((bits, code) => bits | (1 << code), 0);
  return Uint8Array.from({ length: (1 << column.codes.size) + 1 }, (_, at) =>
    tri(at === 0 ? 1 : (at - 1) & mask ? 2 : 0),
  );
};

/** Shifts count modulo 32, so a row is its own place in its word. */
const look = (
  codes: Codes,
  from: number,
  rows: number,
  answers: Uint8Array,
  lowest: number,
  { yes, may }: Bits,
): void => {
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
    yes[w] = trues;
    may[w] = maybes;
  }
};

/**
 * One look into a small table for every row. `answersFor` makes the table of a column: for its codes from the lowest band up,
 * bit 0 = true, bit 1 = not false.
 */
export const lookUp = (
  program: Program,
  { slot }: Column,
  space: Space,
  answersFor: (column: FactColumn) => Uint8Array,
): Bits => {
  const out = bitsFor(program, space);
  let known: FactColumn | undefined;
  let answers: Uint8Array = new Uint8Array();
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const column = snapshot[space][slot];
    if (!column) return;
    if (column !== known) {
      known = column;
      answers = answersFor(column);
    }
    const { codes, bands } = column;
    const lowest = bands.length / 2 + 1;
    look(codes, from[space], rows[space], answers, lowest, out);
  });
  return out;
};

/** A yes/no answer, a choice or a set. */
export const codeStep = (program: Program, leaf: Exclude<Leaf, { kind: 'compare' }>, space: Space): Bits => {
  const answers = answersOf(leaf);
  return lookUp(program, leaf.column, space, () => answers);
};
