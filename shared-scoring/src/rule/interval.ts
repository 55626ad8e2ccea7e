import { monthsBetween } from '../day/civil.ts';
import type { Operator } from './ast.ts';

/** Intervals [lo, hi], ends included, of all values a number may still have. Sound for every pair of values inside. */
export type Interval = { lo: number; hi: number };

/** Joins a number to another, and leaves the result in the first. */
export type Operation = (a: Interval, b: Interval) => void;

type Join = (one: number, other: number) => number;

const less = Number.NEGATIVE_INFINITY;
const more = Number.POSITIVE_INFINITY;

/** Infinity minus infinity says nothing: the end is open. */
export const low = (end: number): number => (Number.isNaN(end) ? less : end);
export const high = (end: number): number => (Number.isNaN(end) ? more : end);

/** What rises or falls with each number has its least and its most where both are at an end. */
const atEnds =
  (join: Join): Operation =>
  (a, b) => {
    const p = join(a.lo, b.lo);
    const q = join(a.lo, b.hi);
    const r = join(a.hi, b.lo);
    const s = join(a.hi, b.hi);
    a.lo = low(Math.min(p, q, r, s));
    a.hi = high(Math.max(p, q, r, s));
  };

/** Something over nothing is endless, nothing over nothing is nothing (no income, no spending: a share of 0). */
const over = atEnds((a, b) => (b === 0 ? a * more : a / b) || 0);

/** How each operator joins one number to the next; the last three are whole units of time from one day number to another. */
export const operations: Readonly<Record<Operator, Operation>> = {
  add: atEnds((a, b) => a + b),
  sub: atEnds((a, b) => a - b),
  min: atEnds(Math.min),
  max: atEnds(Math.max),
  // None of something endless is nothing.
  mul: atEnds((a, b) => a * b || 0),
  div: (a, b) => {
    if (b.lo < 0 && b.hi >= 0) {
      a.lo = less;
      a.hi = more;
    } else over(a, b);
  },
  days: atEnds((from, to) => to - from),
  months: atEnds(monthsBetween),
  years: atEnds((from, to) => Math.floor(monthsBetween(from, to) / 12)),
};

/** Rounding of shares and averages must not tip a household over a line: closer than this is the same. */
export const same = 1e-7;
