import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['4300', 4300],
  ['４３００', 4300],
  ['4,300 元', 4300],
  ['4，300', 4300],
  ['1.5万', 15_000],
  ['3千', 3000],
  ['0', 0],
  ['72岁', 72],
  ['15.08 平方米', 15.08],
])('%s is %d', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

test.each(['', '   ', '-1', '三千', '1.234', '12-13', 'abc', '.', '1e5'])('%s is no number', (typed) => {
  expect(readNumber(typed)).toBeNull();
});

test.each([
  ['129', 129],
  ['130', 130],
  ['131', null],
])('with at most 130, %s reads as %s', (typed, value) => {
  expect(readNumber(typed, 130)).toBe(value);
});
