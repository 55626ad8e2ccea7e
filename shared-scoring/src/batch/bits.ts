import type { Tri } from '../facts/row.ts';

/**
 * What a rule came to for a chunk of rows: bit set in `yes` = true, clear in `may` = false, else not known. `always`: the
 * same for every household of every chunk.
 */
export type Bits = { readonly yes: Uint32Array; readonly may: Uint32Array; readonly always?: Tri };

/** Bits for so many rows, all false. */
export const someBits = (rows: number): Bits => {
  const words = (rows + 31) >>> 5;
  return { yes: new Uint32Array(words), may: new Uint32Array(words) };
};

/** How many bits are set in a word. */
export const countBits = (word: number): number => {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The value of one row: 0 false, 1 not known, 2 true. */
export const triAt = ({ yes, may }: Bits, row: number): Tri =>
  (yes[row >>> 5] as number) & (1 << (row & 31)) ? 2 : (may[row >>> 5] as number) & (1 << (row & 31)) ? 1 : 0;
