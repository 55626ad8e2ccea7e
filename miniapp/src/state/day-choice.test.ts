import { expect, test } from 'vitest';
import { daysAhead, hourOn } from './day-choice.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);

test.each([
  ['2026-11-26T00:00:00', '11 月 27 日（周五）'],
  ['2026-11-26T23:59:59', '11 月 27 日（周五）'],
  ['2026-11-27T00:00:00', '11 月 28 日（周六）'],
  ['2026-12-31T12:00:00', '1 月 1 日（周五）'],
])('at %s the first of seven days to choose is tomorrow, %s', (now, first) => {
  const days = Object.values(daysAhead(at(now)));
  expect(days).toHaveLength(7);
  expect(days[0]).toBe(first);
});

test.each([
  [9, '2026-11-27T09:00:00'],
  [13.5, '2026-11-27T13:30:00'],
  [0, '2026-11-27T00:00:00'],
])('hour %s of tomorrow begins at %s', (hours, moment) => {
  const [day = ''] = Object.keys(daysAhead(at('2026-11-26T10:00:00')));
  expect(hourOn(day, hours)).toBe(at(moment));
});
