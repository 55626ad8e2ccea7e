import { expect, test } from 'vitest';
import { isoDay } from './iso-day.ts';

test.each([
  ['2026-11-21T15:59:59Z', '2026-11-21'],
  ['2026-11-21T16:00:00Z', '2026-11-22'],
])('%s is %s in Shanghai', (at, day) => {
  expect(isoDay(Date.parse(at))).toBe(day);
});
