import { monthsBetween } from '../day/civil.ts';
import type { Interval } from './interval.ts';
import type { Span } from './node.ts';

/** Whole units of time from one day number to another; grows with the second and falls with the first. */
const spans = {
  days: (from: number, to: number) => to - from,
  months: monthsBetween,
  years: (from: number, to: number) => Math.floor(monthsBetween(from, to) / 12),
} as const satisfies Readonly<Record<Span, (from: number, to: number) => number>>;

/** Is it the name of a span, as rules write them? */
export const isSpan = (operator: string): operator is Span => operator in spans;

/** Whole units from any day of one interval to any day of another. */
export const spanOf = (span: Span, from: Interval, to: Interval): Interval => {
  const between = spans[span];
  return { lo: between(from.hi, to.lo), hi: between(from.lo, to.hi) };
};
