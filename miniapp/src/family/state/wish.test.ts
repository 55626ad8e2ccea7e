import { expect, test } from 'vitest';
import { daysAhead, wishAt } from './wish.ts';

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

test('each part of a day begins at its hour, all of them outside the quiet hours', () => {
  const [day] = Object.keys(daysAhead(at('2026-11-26T10:00:00'))).map(Number);
  expect(wishAt(day ?? 0, 'morning')).toBe(at('2026-11-27T09:00:00'));
  expect(wishAt(day ?? 0, 'afternoon')).toBe(at('2026-11-27T13:30:00'));
  expect(wishAt(day ?? 0, 'evening')).toBe(at('2026-11-27T17:00:00'));
});
