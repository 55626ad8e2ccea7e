import { expect, test } from 'vitest';
import rawCalendar from '../../regions/000000/calendar.json' with { type: 'json' };
import rawClocks from '../../regions/000000/clocks.json' with { type: 'json' };
import { readCalendar } from './calendar.ts';
import { readClocks } from './clocks.ts';
import { dutyHoursText } from './duty-hours.ts';

const year2026 = rawCalendar.years['2026'];
const with2026 = (change: object) => ({
  ...rawCalendar,
  years: { ...rawCalendar.years, 2026: { ...year2026, ...change } },
});

test.each([
  ['a day that does not exist', with2026({ work: ['2026-02-29'] }), 'years.2026.work.0'],
  ['a make-up day in the middle of the week', with2026({ work: ['2026-02-11'] }), '周六或周日'],
  ['a holiday that ends before it starts', with2026({ off: [['2026-05-05', '2026-05-01']] }), 'years.2026.off.0'],
  ['a day of another year', with2026({ work: ['2025-02-08'] }), '别的年份'],
  ['a year without its notice', with2026({ notice: '' }), 'years.2026.notice'],
  ['a year that is neither published nor unpublished', with2026({ status: 'guess' }), 'status'],
  ['no published year', { ...rawCalendar, years: { 2027: rawCalendar.years['2027'] } }, '已公布'],
])('%s is refused with file, field and remedy', (_, raw, field) => {
  expect(() => readCalendar(raw)).toThrow('regions/000000/calendar.json');
  expect(() => readCalendar(raw)).toThrow(field);
  expect(() => readCalendar(raw)).toThrow('怎么办');
});

test.each([
  [
    'a limit of nothing',
    { limits: { ...rawClocks.limits, P0: { ...rawClocks.limits.P0, accept: { n: 0, unit: 'minute', source: 'x' } } } },
    'limits.P0.accept.n',
  ],
  [
    'an unknown unit',
    { limits: { ...rawClocks.limits, P0: { ...rawClocks.limits.P0, accept: { n: 1, unit: 'week', source: 'x' } } } },
    'limits.P0.accept.unit',
  ],
  ['duty that ends before it begins', { dutyHours: { ...rawClocks.dutyHours, to: '08:00' } }, 'dutyHours'],
  ['a time like 25:00', { dutyHours: { ...rawClocks.dutyHours, to: '25:00' } }, 'dutyHours.to'],
])('%s is refused with file, field and remedy', (_, change, field) => {
  const read = () => readClocks({ ...rawClocks, ...change });
  expect(read).toThrow('regions/000000/clocks.json');
  expect(read).toThrow(field);
  expect(read).toThrow('怎么办');
});

test('duty hours read as on the family card', () => {
  expect(dutyHoursText(readClocks(rawClocks))).toBe('工作日 8:30–17:00');
});
