import { expect, test } from 'vitest';
import { dayName, daysFrom, isoDay } from './days.ts';

test.each([
  ['2026-11-24T23:59:59+08:00', '2026-11-24'],
  ['2026-11-25T00:00:00+08:00', '2026-11-25'],
  ['2026-12-31T23:59:59+08:00', '2026-12-31'],
])('%s is %s in Shanghai', (moment, day) => {
  expect(isoDay(Date.parse(moment))).toBe(day);
});

test('days follow each other over the end of a month', () => {
  expect(daysFrom(Date.parse('2026-11-29T12:00:00+08:00'), 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
});

test.each([
  ['2026-11-24', '11 月 24 日 周二'],
  ['2027-01-01', '1 月 1 日 周五'],
])('%s is said %s', (iso, said) => {
  expect(dayName(iso)).toBe(said);
});
