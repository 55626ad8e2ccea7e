import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, type Operation, operations } from './interval.ts';

const { add, sub, mul, div, min, max } = operations;

const over = (a: number, b: number) => (b !== 0 ? a / b : a === 0 ? 0 : a > 0 ? Infinity : -Infinity);
const exact: [string, Operation, (a: number, b: number) => number][] = [
  ['add', add, (a, b) => a + b],
  ['sub', sub, (a, b) => a - b],
  ['mul', mul, (a, b) => a * b],
  ['div', div, over],
  ['min', min, Math.min],
  ['max', max, Math.max],
];
const end = fc.integer({ min: -6, max: 6 });
const interval = fc.tuple(end, end).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const inside = ({ lo, hi }: Interval) => Array.from({ length: hi - lo + 1 }, (_, at) => lo + at);
const run = (operation: Operation, a: Interval, b: Interval) => {
  const result = { ...a };
  operation(result, b);
  return result;
};

describe.each(exact)('%s', (_, operation, exactly) => {
  test('holds the result for every pair of values inside', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const { lo, hi } = run(operation, a, b);
        for (const one of inside(a)) {
          for (const other of inside(b)) {
            expect(exactly(one, other)).toBeGreaterThanOrEqual(lo);
            expect(exactly(one, other)).toBeLessThanOrEqual(hi);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is exact on exact values', () => {
    fc.assert(
      fc.property(end, end, (a, b) => {
        fc.pre(operation !== div || b >= 0);
        const { lo, hi } = run(operation, { lo: a, hi: a }, { lo: b, hi: b });
        expect([lo + 0, hi + 0]).toEqual([exactly(a, b) + 0, exactly(a, b) + 0]);
      }),
    );
  });
});

test('nothing over nothing is nothing, something over nothing is endless', () => {
  expect(run(div, { lo: 0, hi: 0 }, { lo: 0, hi: 0 })).toEqual({ lo: 0, hi: 0 });
  expect(run(div, { lo: 5, hi: 5 }, { lo: 0, hi: 0 })).toEqual({ lo: Infinity, hi: Infinity });
  expect(run(div, { lo: 0, hi: 5 }, { lo: 0, hi: 2 })).toEqual({ lo: 0, hi: Infinity });
});

test('endless minus endless leaves both ends open', () => {
  const endless = { lo: 0, hi: Infinity };
  expect(run(sub, endless, endless)).toEqual({ lo: -Infinity, hi: Infinity });
  expect(run(sub, { lo: Infinity, hi: Infinity }, { lo: Infinity, hi: Infinity })).toEqual({
    lo: -Infinity,
    hi: Infinity,
  });
  expect(run(mul, { lo: 0, hi: 0 }, endless)).toEqual({ lo: 0, hi: 0 });
});
