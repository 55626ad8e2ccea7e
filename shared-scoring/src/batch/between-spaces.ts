import { type Bits, someBits } from './bits.ts';
import { always, bitsFor, type Program, wordsOf } from './program.ts';

const gatherWords = (from: Uint32Array, into: Uint32Array, words: number, rows: number, home: Uint16Array): void => {
  for (let w = 0; w < words; w++) {
    let left = from[w] as number;
    while (left !== 0) {
      const row = (w << 5) + 31 - Math.clz32(left & -left);
      left &= left - 1;
      if (row >= rows) break;
      const at = home[row] as number;
      into[at >>> 5] = (into[at >>> 5] as number) | (1 << (at & 31));
    }
  }
};

/** For each household whether it holds of some member. */
export const gathered = (program: Program, of: Bits): Bits => {
  if (of.always !== undefined) return always(program, 'household', of.always);
  const out = bitsFor(program, 'household');
  program.steps.push(() => {
    const { rows, home } = program.chunk;
    const words = wordsOf(program, 'member');
    out.yes.fill(0);
    out.may.fill(0);
    gatherWords(of.yes, out.yes, words, rows.member, home);
    gatherWords(of.may, out.may, words, rows.member, home);
  });
  return out;
};

/** For each member what holds of the household. */
export const spread = (program: Program, of: Bits): Bits => {
  if (of.always !== undefined) return always(program, 'member', of.always);
  const out = bitsFor(program, 'member');
  program.steps.push(() => {
    const { rows, home } = program.chunk;
    for (let row = 0; row < rows.member; ) {
      const w = row >>> 5;
      const end = Math.min(rows.member, row + 32);
      let yes = 0;
      let may = 0;
      for (; row < end; row++) {
        const at = home[row] as number;
        yes |= (((of.yes[at >>> 5] as number) >>> at) & 1) << row;
        may |= (((of.may[at >>> 5] as number) >>> at) & 1) << row;
      }
      out.yes[w] = yes;
      out.may[w] = may;
    }
  });
  return out;
};

/** The same word twice: what is either so or not, and never unknown. */
export const certain = (words: Uint32Array): Bits => ({ yes: words, may: words });

/** Words for every row of a space, all clear. */
export const someWords = (rows: number): Uint32Array => someBits(rows).yes;
