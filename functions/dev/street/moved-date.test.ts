import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { movedDate } from './moved-date.ts';

const hour = 3_600_000;
const inPhone = (expression: string): unknown => {
  const script = movedDate(hour).replace(/<\/?script>/g, '');
  return runInNewContext(`const window = globalThis; ${script}; ${expression}`);
};

test('a phone in a moved street reads the moved time in every way there is', () => {
  const near = (value: unknown) => Math.abs(Number(value) - (Date.now() + hour)) < 2_000;
  expect(near(inPhone('Date.now()'))).toBe(true);
  expect(near(inPhone('new Date().getTime()'))).toBe(true);
  expect(near(inPhone('Date.parse(Date())'))).toBe(true);
  expect(inPhone('new Date(2026, 0, 1) instanceof Date && new Date(5).getTime() === 5')).toBe(true);
});

test('a street at real time leaves the phone alone', () => expect(movedDate(0)).toBe(''));
