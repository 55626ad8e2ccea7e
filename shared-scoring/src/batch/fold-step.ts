import type { Operator } from '../rule/ast.ts';
import { type Interval, operations } from '../rule/interval.ts';
import { type Ends, endsFor, highs, type Program, type Space } from './program.ts';

/** Joins two numbers row by row and says whether both ends are the same again. `out` may be the first of them. */
type Join = (out: Ends, one: Ends, other: Ends, rows: number) => void;
/** Straight loops over single ends; the same arithmetic as rule/interval.ts. Infinity minus infinity leaves an end `open`. */
type Loop = (out: Float64Array, one: Float64Array, other: Float64Array, rows: number, open: number) => void;

const plus: Loop = (out, one, other, rows, open) => {
  for (let row = 0; row < rows; row++) {
    const sum = (one[row] as number) + (other[row] as number);
    out[row] = Number.isNaN(sum) ? open : sum;
  }
};
const minus: Loop = (out, one, other, rows, open) => {
  for (let row = 0; row < rows; row++) {
    const rest = (one[row] as number) - (other[row] as number);
    out[row] = Number.isNaN(rest) ? open : rest;
  }
};
const least: Loop = (out, one, other, rows) => {
  for (let row = 0; row < rows; row++) out[row] = Math.min(one[row] as number, other[row] as number);
};
const most: Loop = (out, one, other, rows) => {
  for (let row = 0; row < rows; row++) out[row] = Math.max(one[row] as number, other[row] as number);
};

/** Low end with low end and high with high. */
const aligned =
  (loop: Loop): Join =>
  (out, one, other, rows) => {
    const both = one.same && other.same;
    if (!both) loop(out.hi, highs(one), highs(other), rows, Number.POSITIVE_INFINITY);
    loop(out.lo, one.lo, other.lo, rows, Number.NEGATIVE_INFINITY);
    out.same = both;
  };

const subtract: Join = (out, one, other, rows) => {
  const both = one.same && other.same;
  const high = highs(one);
  const taken = other.lo;
  if (both) minus(out.lo, one.lo, taken, rows, Number.NEGATIVE_INFINITY);
  else {
    // The low end of what is taken away is still needed once the low end of the rest is written.
    minus(out.hi, high, taken, rows, Number.POSITIVE_INFINITY);
    minus(out.lo, one.lo, highs(other), rows, Number.NEGATIVE_INFINITY);
  }
  out.same = both;
};

const quotients = (out: Float64Array, of: Float64Array, small: Float64Array, large: Float64Array, rows: number) => {
  for (let row = 0; row < rows; row++) {
    const value = of[row] as number;
    out[row] = value / ((value < 0 ? small[row] : large[row]) as number);
  }
};
const products = (out: Float64Array, of: Float64Array, small: Float64Array, large: Float64Array, rows: number) => {
  for (let row = 0; row < rows; row++) {
    const value = of[row] as number;
    out[row] = value * ((value < 0 ? large[row] : small[row]) as number);
  }
};

/** By what is surely above nothing and has an end: a number of people, twelve months, a share. */
const byPositive =
  (loop: typeof quotients): Join =>
  (out, one, other, rows) => {
    const both = one.same && other.same;
    const top = highs(other);
    if (!both) loop(out.hi, highs(one), top, other.lo, rows);
    loop(out.lo, one.lo, other.lo, top, rows);
    out.same = both;
  };

const slow = (operator: Operator): Join => {
  const work = operations[operator];
  const a: Interval = { lo: 0, hi: 0 };
  const b: Interval = { lo: 0, hi: 0 };
  return (out, one, other, rows) => {
    const [high, top] = [highs(one), highs(other)];
    for (let row = 0; row < rows; row++) {
      a.lo = one.lo[row] as number;
      a.hi = high[row] as number;
      b.lo = other.lo[row] as number;
      b.hi = top[row] as number;
      work(a, b);
      out.lo[row] = a.lo;
      out.hi[row] = a.hi;
    }
    out.same = false;
  };
};

const straight: Partial<Readonly<Record<Operator, Join>>> = {
  add: aligned(plus),
  sub: subtract,
  min: aligned(least),
  max: aligned(most),
};
const divide = byPositive(quotients);
const multiply = byPositive(products);

const joined = (program: Program, operator: Operator, one: Ends, other: Ends, space: Space): Ends => {
  const out = endsFor(program, space, (operator === 'mul' || operator === 'div') && one.positive && other.positive);
  // Of two factors the positive one comes second.
  const [first, second] = operator === 'mul' && !other.positive ? [other, one] : [one, other];
  const scale = operator === 'div' ? divide : operator === 'mul' ? multiply : null;
  const join = scale && second.positive ? scale : (straight[operator] ?? slow(operator));
  program.steps.push(() => join(out, first, second, program.chunk.rows[space]));
  return out;
};

/** One number of several, joined from the first to the last. */
export const folded = (program: Program, operator: Operator, of: readonly Ends[], space: Space): Ends =>
  of.reduce((sofar, part) => joined(program, operator, sofar, part, space));
