import { expect, test } from 'vitest';
import { clockOf, dayAndWeekday, dayOf, fullDayOf, untilOf, whenOf } from './day.ts';

const at = (iso: string) => Date.parse(`${iso}+08:00`);

test('days and hours are those of the community, wherever the phone is', () => {
  expect(dayOf(at('2026-11-27T00:00:00'))).toBe('11 月 27 日');
  expect(dayOf(at('2026-11-26T23:59:59'))).toBe('11 月 26 日');
  expect(clockOf(at('2026-11-22T08:05:00'))).toBe('08:05');
  expect(fullDayOf(at('2027-01-01T00:00:00'))).toBe('2027 年 1 月 1 日');
});

test('a day carries its weekday', () => {
  expect(dayAndWeekday(at('2026-11-27T17:00:00'))).toBe('11 月 27 日（周五）');
});

test.each([
  ['2026-11-22T00:00:00', '今天 00:00'],
  ['2026-11-21T23:59:00', '昨天 23:59'],
  ['2026-11-20T23:59:00', '11 月 20 日 23:59'],
])('%s is told on the 22nd as %s', (moment, told) => {
  expect(whenOf(at(moment), at('2026-11-22T12:00:00'))).toBe(told);
});

test.each([
  ['2026-11-21T23:59:00', '11 月 21 日（周六）'],
  ['2026-11-22T23:59:00', '今天 23:59 '],
  ['2026-11-23T17:00:00', '明天 17:00 '],
  ['2026-11-24T17:00:00', '11 月 24 日（周二）'],
])('what is due %s is told on the 22nd as %s', (moment, told) => {
  expect(untilOf(at(moment), at('2026-11-22T12:00:00'))).toBe(told);
});
