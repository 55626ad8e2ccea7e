import type { compilePack } from 'shared-scoring';

export type Compiled = ReturnType<typeof compilePack>;
/** The facts of a household or of a member. */
export type Row = { readonly lo: Float64Array; readonly hi: Float64Array; readonly state: Uint8Array };
/** A household laid out in rows. */
export type House = { readonly household: Row; readonly members: readonly Row[]; readonly uncounted: boolean };

/** The rows of a household the engine has laid out in one. */
export const rowsOf = ({ table, lo, hi, state, heads, uncounted }: ReturnType<Compiled['layOut']>): House => {
  const cut = (from: number, size: number): Row => ({
    lo: lo.slice(from, from + size),
    hi: hi.slice(from, from + size),
    state: state.slice(from, from + size),
  });
  const [own, each] = [table.household.length, table.member.length];
  return {
    household: cut(0, own),
    members: Array.from({ length: heads }, (_, at) => cut(own + at * each, each)),
    uncounted,
  };
};

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
