import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, isDate, isWeekend, localDate, localDay, localTime, momentAt } from './civil.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-11-22', 20_779],
])('%s is day %i', (date, day) => {
  expect(dayOf(date)).toBe(day);
  expect(dateOf(day)).toBe(date);
});

test('day numbers agree with the platform calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000);
      expect(dateOf(day)).toBe(date.toISOString().slice(0, 10));
      expect(dayOf(dateOf(day))).toBe(day);
      expect(isWeekend(day)).toBe([0, 6].includes(date.getUTCDay()));
    }),
  );
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['26-04-01', false],
])('%s is a date: %s', (date, real) => {
  expect(isDate(date)).toBe(real);
});

test('the day changes at midnight in Shanghai, 16:00 UTC', () => {
  const midnight = momentAt(dayOf('2026-11-22'), 0);
  expect(midnight).toBe(Date.UTC(2026, 10, 21, 16));
  expect([midnight - 1, midnight, midnight + 1].map(localDate)).toEqual(['2026-11-21', '2026-11-22', '2026-11-22']);
});

test('a moment is its day and its time of day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
      expect(momentAt(localDay(moment), localTime(moment))).toBe(moment);
      expect(localTime(moment)).toBeGreaterThanOrEqual(0);
      expect(localTime(moment)).toBeLessThan(86_400_000);
    }),
  );
});
