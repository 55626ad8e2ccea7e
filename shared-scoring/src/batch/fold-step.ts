import { operations } from '../rule/arithmetic.ts';
import type { Interval } from '../rule/interval.ts';
import { type Ends, endsFor, type Program, type Space } from './program.ts';

/** Joins the numbers of one more part to what stands in `out`, for so many rows. */
type Join = (out: Ends, part: Ends, rows: number) => void;

/** Straight loops for what every pack does to every household; the same arithmetic as rule/interval.ts. */
const add: Join = ({ lo, hi }, part, rows) => {
  for (let row = 0; row < rows; row++) {
    lo[row] = (lo[row] as number) + (part.lo[row] as number);
    hi[row] = (hi[row] as number) + (part.hi[row] as number);
  }
};
const sub: Join = ({ lo, hi }, part, rows) => {
  for (let row = 0; row < rows; row++) {
    lo[row] = (lo[row] as number) - (part.hi[row] as number);
    hi[row] = (hi[row] as number) - (part.lo[row] as number);
  }
};
const min: Join = ({ lo, hi }, part, rows) => {
  for (let row = 0; row < rows; row++) {
    lo[row] = Math.min(lo[row] as number, part.lo[row] as number);
    hi[row] = Math.min(hi[row] as number, part.hi[row] as number);
  }
};
const max: Join = ({ lo, hi }, part, rows) => {
  for (let row = 0; row < rows; row++) {
    lo[row] = Math.max(lo[row] as number, part.lo[row] as number);
    hi[row] = Math.max(hi[row] as number, part.hi[row] as number);
  }
};

const slow = (operator: string): Join => {
  const work = operations[operator];
  if (!work) throw new Error(`${operator} makes no number`);
  const a: Interval = { lo: 0, hi: 0 };
  const b: Interval = { lo: 0, hi: 0 };
  return ({ lo, hi }, part, rows) => {
    for (let row = 0; row < rows; row++) {
      a.lo = lo[row] as number;
      a.hi = hi[row] as number;
      b.lo = part.lo[row] as number;
      b.hi = part.hi[row] as number;
      work(a, b);
      lo[row] = a.lo;
      hi[row] = a.hi;
    }
  };
};

/** Division by what is surely above nothing and has an end: a number of people. */
const div = (): Join => {
  const any = slow('div');
  return (out, part, rows) => {
    const { lo, hi } = out;
    for (let row = 0; row < rows; row++) {
      if (!((part.lo[row] as number) > 0 && (part.hi[row] as number) < Number.POSITIVE_INFINITY))
        return any(out, part, rows);
    }
    for (let row = 0; row < rows; row++) {
      const [least, most] = [part.lo[row] as number, part.hi[row] as number];
      const [low, high] = [lo[row] as number, hi[row] as number];
      if (least === most) {
        lo[row] = low / least;
        hi[row] = high / least;
      } else {
        lo[row] = Math.min(low / least, low / most);
        hi[row] = Math.max(high / least, high / most);
      }
    }
  };
};

/** Multiplication by what is one and the same positive number for every row, as a share or twelve months. */
const mul = (): Join => {
  const any = slow('mul');
  return (out, part, rows) => {
    const { lo, hi } = out;
    const times = part.lo[0] as number;
    for (let row = 0; row < rows; row++) {
      if (part.lo[row] !== times || part.hi[row] !== times || !(times > 0)) return any(out, part, rows);
    }
    for (let row = 0; row < rows; row++) {
      lo[row] = (lo[row] as number) * times;
      hi[row] = (hi[row] as number) * times;
    }
  };
};

/** An end that infinities left without a value is open. */
const settle = ({ lo, hi }: Ends, rows: number): void => {
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(lo[row])) lo[row] = Number.NEGATIVE_INFINITY;
    if (Number.isNaN(hi[row])) hi[row] = Number.POSITIVE_INFINITY;
  }
};

const joins: Readonly<Record<string, () => Join>> = {
  add: () => add,
  sub: () => sub,
  min: () => min,
  max: () => max,
  div,
  mul,
};

/** One number of several, joined from the first to the last. */
export const folded = (program: Program, operator: string, of: readonly Ends[], space: Space): Ends => {
  const out = endsFor(program, space);
  const join = joins[operator]?.() ?? slow(operator);
  const [first, ...rest] = of;
  const open = operator === 'add' || operator === 'sub';
  program.steps.push(() => {
    const rows = program.chunk.rows[space];
    if (first) {
      out.lo.set(first.lo);
      out.hi.set(first.hi);
    }
    for (const part of rest) {
      join(out, part, rows);
      if (open) settle(out, rows);
    }
  });
  return out;
};
