import type { Column } from '../facts/table.ts';
import type { Leaf } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { bitsFor, type Program, type Space } from './program.ts';
import type { Codes, FactColumn } from './snapshot.ts';

type Coded = Exclude<Leaf, { kind: 'compare' }>;
const codesOf = ({ values, column }: Extract<Coded, { kind: 'options' }>) =>
  values.map((value) => column.codes.get(value) ?? -1);

/** For every code of a yes/no answer or a choice from −1 up: bit 0 = true, bit 1 = not false. */
const answersOf = (leaf: Coded): Uint8Array => {
  const { column } = leaf;
  const tri = (value: 0 | 1 | 2) => (value === 2 ? 3 : value === 1 ? 2 : 0);
  if (leaf.kind === 'bool') return Uint8Array.of(2, tri(0), tri(1), tri(2));
  const codes = codesOf(leaf);
  return Uint8Array.from({ length: column.codes.size + 1 }, (_, at) =>
    tri(at === 0 ? 1 : codes.includes(at - 1) ? 2 : 0),
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

/** A set holds one of these. A table for every set there may be would be far too long: fifteen options make 32,768. */
const setStep = (program: Program, slot: number, mask: number, space: Space): Bits => {
  const out = bitsFor(program, space);
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const codes = snapshot[space][slot]?.codes;
    if (!codes) return;
    for (let row = 0; row < rows[space]; ) {
      const w = row >>> 5;
      const end = Math.min(rows[space], row + 32);
      let trues = 0;
      let maybes = 0;
      for (; row < end; row++) {
        const code = codes[from[space] + row] as number;
        const met = code & mask;
        // The sign bit is set when anything was met; an unknown set is −1 and meets every mask.
        const hit = (met | -met) >>> 31;
        trues |= (hit & ~(code >>> 31)) << row;
        maybes |= hit << row;
      }
      out.yes[w] = trues;
      out.may[w] = maybes;
    }
  });
  return out;
};

/** A yes/no answer, a choice or a set. */
export const codeStep = (program: Program, leaf: Coded, space: Space): Bits => {
  const { column } = leaf;
  if (leaf.kind === 'options' && column.fact.kind === 'set') {
    const mask = codesOf(leaf).reduce((bits, code) => bits | (1 << code), 0);
    return setStep(program, column.slot, mask, space);
  }
  const answers = answersOf(leaf);
  return lookUp(program, column, space, () => answers);
};
