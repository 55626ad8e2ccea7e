import type { compilePack } from 'shared-scoring';

export type Compiled = ReturnType<typeof compilePack>;
/** A household laid out in rows, as the engine lays it out. */
export type House = ReturnType<Compiled['layOut']>;
export type Row = House['household'];
export type Tri = 0 | 1 | 2;
export type Ends = { lo: number; hi: number };

const same = 1e-7;
/** Is the interval a below b: no, perhaps, yes? */
export const below = (aLo: number, aHi: number, bLo: number, bHi: number): Tri =>
  bLo - aHi > same ? 2 : bHi - aLo > same ? 1 : 0;
export const min = (a: Tri, b: Tri): Tri => (a < b ? a : b);
export const max = (a: Tri, b: Tri): Tri => (a > b ? a : b);

export const is = (row: Row, slot: number, mask: number): Tri => {
  const code = row.lo[slot] as number;
  return code < 0 ? 1 : (mask >> code) & 1 ? 2 : 0;
};
export const has = (row: Row, slot: number, bits: number): Tri => {
  const mask = row.lo[slot] as number;
  return mask < 0 ? 1 : mask & bits ? 2 : 0;
};
export const truth = (row: Row, slot: number) => row.lo[slot] as Tri;
export const under = (row: Row, slot: number, { lo, hi }: Ends): Tri =>
  below(row.lo[slot] as number, row.hi[slot] as number, lo, hi);
export const reaches = (row: Row, slot: number, years: number): Tri =>
  (2 - below(row.lo[slot] as number, row.hi[slot] as number, years, years)) as Tri;
export const exceeds = (row: Row, slot: number, bound: number): Tri =>
  below(bound, bound, row.lo[slot] as number, row.hi[slot] as number);
