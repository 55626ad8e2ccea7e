// Ranges and three words for the oracle, worked out by their corners. See oracle.ts.
import type { Range, Word } from './oracle-answers.ts';

/** A yes/no question answered: `gap` and `dark` as of a range. */
export type Said = { readonly word: Word; readonly gap: boolean; readonly dark: boolean };

export const yes: Said = { word: 'yes', gap: false, dark: false };
export const no: Said = { word: 'no', gap: false, dark: false };
export const gapped: Said = { word: 'open', gap: true, dark: false };

/** An end that infinities left without a value. */
export const outside = (end: number, fallback: number): number => (Number.isNaN(end) ? fallback : end);

type Ends = readonly [number, number];
const corners = (a: Range, b: Range, of: (x: number, y: number) => number): Ends => {
  const all = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)];
  return [Math.min(...all), Math.max(...all)];
};
const quotient = (x: number, y: number): number => {
  if (y === 0) return x === 0 ? 0 : x > 0 ? Infinity : -Infinity;
  return Math.abs(x) === Infinity && y === Infinity ? 0 : x / y;
};

export const joins: Readonly<Record<string, (a: Range, b: Range) => Ends>> = {
  add: (a, b) => [outside(a.lo + b.lo, -Infinity), outside(a.hi + b.hi, Infinity)],
  sub: (a, b) => [outside(a.lo - b.hi, -Infinity), outside(a.hi - b.lo, Infinity)],
  min: (a, b) => [Math.min(a.lo, b.lo), Math.min(a.hi, b.hi)],
  max: (a, b) => [Math.max(a.lo, b.lo), Math.max(a.hi, b.hi)],
  mul: (a, b) => corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y)),
  div: (a, b) => (b.lo < 0 && b.hi >= 0 ? [-Infinity, Infinity] : corners(a, b, quotient)),
};

export const turn = (word: Word): Word => (word === 'yes' ? 'no' : word === 'no' ? 'yes' : 'open');
const isLess = (a: Range, b: Range): Word => (b.lo - a.hi > 1e-7 ? 'yes' : b.hi - a.lo > 1e-7 ? 'open' : 'no');

/** How one range stands to another. */
export const compare = (key: string, a: Range, b: Range): Word => {
  if (key === 'below') return isLess(a, b);
  if (key === 'above') return isLess(b, a);
  return turn(key === 'atMost' ? isLess(b, a) : isLess(a, b));
};

/** Several words as one: settled by `enough`, otherwise by the open ones. */
export const join = (words: readonly Said[], enough: Word): Said => {
  if (words.some(({ word }) => word === enough)) return { ...yes, word: enough };
  const open = words.filter(({ word }) => word === 'open');
  if (open.length === 0) return { ...yes, word: turn(enough) };
  return { word: 'open', gap: open.some(({ gap }) => gap), dark: open.some(({ dark }) => dark) };
};
