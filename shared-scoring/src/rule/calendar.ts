import { dateOf, dayOf, isDate, monthsBetween } from '../day/civil.ts';
import { type Num, RuleError } from './ast.ts';
import type { Interval } from './interval.ts';
import type { NumNode } from './node.ts';
import { into, type Scope } from './scope.ts';
import { onceNumber } from './share.ts';

/** Whole units of time from one day number to another; grows with the second and falls with the first. */
const spans = {
  days: (from: number, to: number) => to - from,
  months: monthsBetween,
  years: (from: number, to: number) => Math.floor(monthsBetween(from, to) / 12),
} as const;
export type Span = keyof typeof spans;

/** The names of the spans, as rules write them. */
export const spanNames = Object.keys(spans) as readonly Span[];

/** Whole units from any day of one interval to any day of another. */
export const spanOf = (span: Span, from: Interval, to: Interval): Interval => {
  const between = spans[span];
  return { lo: between(from.hi, to.lo), hi: between(from.lo, to.hi) };
};

/** A day written out, or the day of the screening. */
export const dayNumber = (scope: Scope, written: string): NumNode => {
  const date = written === 'today' ? scope.names.today : written;
  if (!isDate(date)) throw new RuleError(scope.path, 'noDay', written);
  const day = dayOf(date);
  return onceNumber(scope, `day ${day}`, false, () => ({
    label: written === 'today' ? '今天' : dateOf(day),
    unit: 'day',
    literal: true,
    perMember: false,
    firm: true,
    shape: { kind: 'literal', value: day },
    touch: () => undefined,
    closure: () => (frame) => {
      frame.lo = day;
      frame.hi = day;
    },
  }));
};

/** Whole years, months or days from one day to another: an age, how long ago, how long until. */
export const spanNumber = (scope: Scope, span: Span, [first, second]: readonly [Num, Num]): NumNode => {
  const of = [scope.num(first, into(scope, span, 0)), scope.num(second, into(scope, span, 1))] as const;
  const [from, to] = of;
  const start: Interval = { lo: 0, hi: 0 };
  return onceNumber(scope, `${span} ${from.id} ${to.id}`, true, () => ({
    label: null,
    unit: span === 'years' ? from.column?.fact.unit || 'years' : span,
    shape: { kind: 'span', span, of },
    perMember: from.perMember || to.perMember,
    firm: from.firm && to.firm,
    touch: (frame, trace) => {
      from.touch(frame, trace);
      to.touch(frame, trace);
    },
    closure: () => {
      const [readFrom, readTo] = [from.link(), to.link()];
      return (frame) => {
        readFrom(frame);
        start.lo = frame.lo;
        start.hi = frame.hi;
        readTo(frame);
        const { lo, hi } = spanOf(span, start, frame);
        frame.lo = lo;
        frame.hi = hi;
      };
    },
  }));
};
