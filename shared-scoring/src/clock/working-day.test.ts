import { expect, test } from 'vitest';
import { shipped } from './clock-data.sample.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

const { calendar } = shipped;

test.each([
  ['2026-02-13', true, 'the Friday before Spring Festival'],
  ['2026-02-14', true, 'a make-up Saturday'],
  ['2026-02-15', false, 'the first day of the festival'],
  ['2026-02-23', false, 'its last day, a Monday'],
  ['2026-02-24', true, 'the Tuesday after'],
  ['2026-02-28', true, 'the second make-up Saturday'],
  ['2026-01-04', true, 'a make-up Sunday'],
  ['2026-11-22', false, 'a plain Sunday'],
  ['2025-10-08', false, 'a Wednesday of the National Day week'],
  ['2026-12-31', true, 'the last day loaded'],
])('%s working: %s (%s)', (date, working) => {
  expect(isWorkingDay(date, calendar)).toEqual({ kind: 'day', working });
});

test('years without a published notice are refused, not guessed', () => {
  expect(isWorkingDay('2027-01-01', calendar)).toEqual({ kind: 'beyond', lastYear: 2026 });
  expect(isWorkingDay('2024-12-31', calendar)).toEqual({ kind: 'beyond', lastYear: 2026 });
  expect(addWorkingDays('2026-12-30', 1, calendar)).toEqual({ kind: 'date', date: '2026-12-31' });
  expect(addWorkingDays('2026-12-30', 2, calendar)).toEqual({ kind: 'beyond', lastYear: 2026 });
});

test('both published years have 248 working days', () => {
  for (const year of ['2025', '2026']) {
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(Number(year), 0, 1 + i)).toISOString());
    const working = days.filter((day) => {
      const answer = isWorkingDay(day.slice(0, 10), calendar);
      return answer.kind === 'day' && answer.working;
    });
    expect(working).toHaveLength(248);
  }
});
