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

/** What rises with each number, or falls with the first or the second, has its ends at theirs. */
const straight =
  (join: Join, firstFalls = false, secondFalls = false): Operation =>
  (a, b) => {
    const lo = low(join(firstFalls ? a.hi : a.lo, secondFalls ? b.hi : b.lo));
    a.hi = high(join(firstFalls ? a.lo : a.hi, secondFalls ? b.lo : b.hi));
    a.lo = lo;
  };

/** What rises here and falls there has its ends at any of theirs. */
const corners =
  (join: Join): Operation =>
  (a, b) => {
    const p = join(a.lo, b.lo);
    const q = join(a.lo, b.hi);
    const r = join(a.hi, b.lo);
    const s = join(a.hi, b.hi);
    a.lo = Math.min(p, q, r, s);
    a.hi = Math.max(p, q, r, s);
  };

/** Something over nothing is endless, nothing over nothing is nothing (no income, no spending: a share of 0). */
const over = corners((a, b) => (b === 0 ? a * more : a / b) || 0);

/** How each operator joins one number to the next; the last three are whole units of time from one day number to another. */
export const operations: Readonly<Record<Operator, Operation>> = {
  add: straight((a, b) => a + b),
  sub: straight((a, b) => a - b, false, true),
  min: straight(Math.min),
  max: straight(Math.max),
  // None of something endless is nothing.
  mul: corners((a, b) => a * b || 0),
  div: (a, b) => {
    if (b.lo < 0 && b.hi >= 0) {
      a.lo = less;
      a.hi = more;
    } else over(a, b);
  },
  days: straight((from, to) => to - from, true),
  months: straight(monthsBetween, true),
  years: straight((from, to) => Math.floor(monthsBetween(from, to) / 12), true),
};

/** Rounding of shares and averages must not tip a household over a line: closer than this is the same. */
export const same = 1e-7;
