import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import { isWorkingDay, readCalendar } from 'shared-scoring';
import { expect, test } from 'vitest';

const file = new URL('../../shared-scoring/regions/000000/calendar.json', import.meta.url);
const calendar = readCalendar(JSON.parse(readFileSync(file, 'utf8')));

/** Every date of a year as 'YYYY-MM-DD'. */
const datesOf = (year: number): readonly string[] => {
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000;
  return Array.from({ length: days }, (_, i) => new Date(start + i * 86_400_000).toISOString().slice(0, 10));
};

test.each([2025, 2026])('every day of %i is off or worked as the npm list chinese-days has it', (year) => {
  const ours = datesOf(year).map((date) => [date, isWorkingDay(date, calendar)]);
  const theirs = datesOf(year).map((date) => [date, { kind: 'day', working: chineseDays.isWorkday(date) }]);
  expect(ours).toEqual(theirs);
});

test('a year counts as published only with its notice number and date, in the year before', () => {
  for (const [year, entry] of Object.entries(calendar.years)) {
    if (entry.status !== 'published') continue;
    expect(entry.notice).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
    expect(entry.date.slice(0, 4)).toBe(String(Number(year) - 1));
  }
});

test('2027 is not published: its 13 days off by law are the only ones counted', () => {
  const year = calendar.years['2027'];
  expect(year).toMatchObject({ status: 'unpublished' });
  expect(year?.status === 'unpublished' && year.statutory).toHaveLength(13);
});
