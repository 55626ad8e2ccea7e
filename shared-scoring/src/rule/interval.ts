const less = Number.NEGATIVE_INFINITY;
const more = Number.POSITIVE_INFINITY;

/** Intervals [lo, hi], ends included, of all values a number may still have. Sound for every pair of values inside. */
export type Interval = { lo: number; hi: number };

/** Infinity minus infinity says nothing: the end is open. */
const low = (end: number) => (Number.isNaN(end) ? less : end);
const high = (end: number) => (Number.isNaN(end) ? more : end);
/** None of something endless is nothing. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);
/** Something over nothing is endless, nothing over nothing is nothing (no income, no spending: a share of 0). */
const over = (a: number, b: number) =>
  b === 0 ? (a === 0 ? 0 : a > 0 ? more : less) : b === more && Math.abs(a) === more ? 0 : a / b;

export type Operation = (a: Interval, b: Interval) => void;

/** Each leaves its result in `a`. */
export const add: Operation = (a, b) => {
  a.lo = low(a.lo + b.lo);
  a.hi = high(a.hi + b.hi);
};
export const sub: Operation = (a, b) => {
  const lo = low(a.lo - b.hi);
  a.hi = high(a.hi - b.lo);
  a.lo = lo;
};
/** What joins the ends one by one takes its least and its most there. */
const corners = (a: Interval, b: Interval, join: (one: number, other: number) => number): void => {
  const p = join(a.lo, b.lo);
  const q = join(a.lo, b.hi);
  const r = join(a.hi, b.lo);
  const s = join(a.hi, b.hi);
  a.lo = Math.min(p, q, r, s);
  a.hi = Math.max(p, q, r, s);
};
export const mul: Operation = (a, b) => corners(a, b, times);
export const div: Operation = (a, b) => {
  if (b.lo < 0 && b.hi >= 0) {
    a.lo = less;
    a.hi = more;
  } else corners(a, b, over);
};
export const min: Operation = (a, b) => {
  a.lo = Math.min(a.lo, b.lo);
  a.hi = Math.min(a.hi, b.hi);
};
export const max: Operation = (a, b) => {
  a.lo = Math.max(a.lo, b.lo);
  a.hi = Math.max(a.hi, b.hi);
};

/** Rounding of shares and averages must not tip a household over a line: closer than this is the same. */
export const same = 1e-7;

/** Is a value surely (`2`), possibly (`1`) or surely not (`0`) below the other? */
export const isBelow = (a: Interval, b: Interval): 0 | 1 | 2 => (b.lo - a.hi > same ? 2 : b.hi - a.lo > same ? 1 : 0);

/** Likewise: below or the same. */
export const isAtMost = (a: Interval, b: Interval): 0 | 1 | 2 => (2 - isBelow(b, a)) as 0 | 1 | 2;

/** How each operator joins one interval to another. */
export const operations: Readonly<Record<string, Operation>> = { add, sub, mul, div, min, max };
