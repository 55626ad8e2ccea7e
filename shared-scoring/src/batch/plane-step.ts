import type { Column } from '../facts/table.ts';
import type { Coded } from '../rule/node.ts';
import { certain } from './between-spaces.ts';
import type { Bits } from './bits.ts';
import { bitsFor, once, type Program, type Space, wordsOf } from './program.ts';

/** The bits of a plane from a row on; a chunk of members rarely begins at the edge of a word. */
const copyFrom = (plane: Uint32Array, row: number, into: Uint32Array, words: number): void => {
  const first = row >>> 5;
  const by = row & 31;
  for (let w = 0; w < words; w++) {
    const word = plane[first + w] as number;
    into[w] = by === 0 ? word : (word >>> by) | ((plane[first + w + 1] as number) << (32 - by));
  }
};

/** One plane of a fact in the chunk at hand. */
export const plane = (program: Program, { slot }: Column, space: Space, option: number | 'unknown'): Uint32Array =>
  once<Bits>(program, `plane ${space} ${slot} ${option}`, () => {
    const { yes } = bitsFor(program, space);
    program.steps.push(() => {
      const { snapshot, from } = program.chunk;
      const known = snapshot[space][slot];
      const bits = option === 'unknown' ? known?.unknown : known?.planes[option];
      if (bits) copyFrom(bits, from[space], yes, wordsOf(program, space));
    });
    return certain(yes);
  }).yes;

/** Set for every row that has not answered a question. */
export const unanswered = (program: Program, column: Column, space: Space): Uint32Array =>
  plane(program, column, space, 'unknown');

const add = (into: Uint32Array, bits: Uint32Array, words: number): void => {
  for (let w = 0; w < words; w++) into[w] = (into[w] as number) | (bits[w] as number);
};

/** A yes/no answer, a choice that is one of these, or a set that holds one of them. */
export const codeStep = (program: Program, { kind, about: column, value }: Coded, space: Space): Bits => {
  const codes = kind === 'truth' ? [0] : [...column.codes.values()].filter((code) => (value >> code) & 1);
  const wanted = codes.map((code) => plane(program, column, space, code));
  const unknown = unanswered(program, column, space);
  const out = bitsFor(program, space);
  const [first = out.yes, ...rest] = wanted;
  const yes = rest.length === 0 ? first : out.yes;
  program.steps.push(() => {
    const words = wordsOf(program, space);
    if (yes !== first) yes.set(first);
    for (const bits of rest) add(yes, bits, words);
    for (let w = 0; w < words; w++) out.may[w] = (yes[w] as number) | (unknown[w] as number);
  });
  return { yes, may: out.may };
};
