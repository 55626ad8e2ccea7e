import { expect, test } from 'vitest';
import type { Interval } from '../rule/interval.ts';
import { compared } from './compared.ts';

const below = (a: Interval, b: Interval) => compared('below', a, b);
const atMost = (a: Interval, b: Interval) => compared('atMost', a, b);

test('below is sure, open or out: just below, at, just above', () => {
  const line = { lo: 100, hi: 100 };
  const at = (x: number) => ({ lo: x, hi: x });
  expect([99, 100, 101].map((x) => below(at(x), line))).toEqual([2, 0, 0]);
  expect([99, 100, 101].map((x) => atMost(at(x), line))).toEqual([2, 2, 0]);
  expect(below({ lo: 90, hi: 99 }, line)).toBe(2);
  expect(below({ lo: 90, hi: 100 }, line)).toBe(1);
  expect(below({ lo: 100, hi: 200 }, line)).toBe(0);
});

test('rounding of averages tips nobody over a line', () => {
  const third = { lo: (100 / 3) * 3, hi: 0.1 + 0.2 };
  expect(below({ lo: third.hi, hi: third.hi }, { lo: 0.3, hi: 0.3 })).toBe(0);
  expect(atMost({ lo: third.hi, hi: third.hi }, { lo: 0.3, hi: 0.3 })).toBe(2);
});
