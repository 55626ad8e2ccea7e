import type { Bits } from './bits.ts';
import { always, bitsFor, type Program, wordsOf } from './program.ts';

/** Mostly what may be is so: both are looked up together, and only where somebody may meet it. */
const gatherWords = (of: Bits, into: Bits, words: number, rows: number, home: Uint16Array): void => {
  for (let w = 0; w < words; w++) {
    let left = of.may[w] as number;
    const sure = of.yes[w] as number;
    while (left !== 0) {
      const bit = left & -left;
      const row = (w << 5) + 31 - Math.clz32(bit);
      left &= left - 1;
      if (row >= rows) break;
      const at = home[row] as number;
      const word = at >>> 5;
      into.may[word] = (into.may[word] as number) | (1 << (at & 31));
      if (sure & bit) into.yes[word] = (into.yes[word] as number) | (1 << (at & 31));
    }
  }
};

/** For each household whether it holds of some member. */
export const gathered = (program: Program, of: Bits): Bits => {
  if (of.always !== undefined) return always(program, 'household', of.always);
  const out = bitsFor(program, 'household');
  program.steps.push(() => {
    const { rows, home } = program.chunk;
    out.yes.fill(0);
    out.may.fill(0);
    gatherWords(of, out, wordsOf(program, 'member'), rows.member, home);
  });
  return out;
};

const setRows = (into: Uint32Array, from: number, to: number): void => {
  for (let row = from; row < to; row++) into[row >>> 5] = (into[row >>> 5] as number) | (1 << (row & 31));
};

/** Sets the rows of every member of the households that are set. */
const spreadWords = (of: Bits, out: Bits, { snapshot, from, rows }: Program['chunk']): void => {
  const { starts } = snapshot;
  for (let w = 0; w << 5 < rows.household; w++) {
    let left = of.may[w] as number;
    const sure = of.yes[w] as number;
    while (left !== 0) {
      const bit = left & -left;
      const at = (w << 5) + 31 - Math.clz32(bit);
      left &= left - 1;
      if (at >= rows.household) break;
      const first = (starts[from.household + at] as number) - from.member;
      const end = (starts[from.household + at + 1] as number) - from.member;
      setRows(out.may, first, end);
      if (sure & bit) setRows(out.yes, first, end);
    }
  }
};

/** For each member what holds of the household. */
export const spread = (program: Program, of: Bits): Bits => {
  if (of.always !== undefined) return always(program, 'member', of.always);
  const out = bitsFor(program, 'member');
  program.steps.push(() => {
    out.yes.fill(0);
    out.may.fill(0);
    spreadWords(of, out, program.chunk);
  });
  return out;
};

/** The same word twice: what is either so or not, and never unknown. */
export const certain = (words: Uint32Array): Bits => ({ yes: words, may: words });
