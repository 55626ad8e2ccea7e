import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, local, shipped } from './clock-data.sample.ts';
import { dueAt } from './due-at.ts';

type Case = [
  level: 'P0' | 'P1' | 'P2' | 'P3',
  kind: 'accept' | 'contact' | 'visit' | 'approve',
  from: string,
  due: string,
];

test.each<Case>([
  // calendar minutes and hours run at night and on holidays
  ['P0', 'accept', '2026-02-17 03:00', '2026-02-17 03:15'],
  ['P0', 'contact', '2026-02-16 23:59', '2026-02-17 01:59'],
  ['P0', 'visit', '2026-02-16 23:59', '2026-02-17 23:59'],
  ['P1', 'contact', '2026-02-14 16:00', '2026-02-15 16:00'],
  // duty hours 08:30–17:00 on working days
  ['P1', 'accept', '2026-11-23 08:29', '2026-11-23 12:30'],
  ['P1', 'accept', '2026-11-23 08:30', '2026-11-23 12:30'],
  ['P1', 'accept', '2026-11-23 08:31', '2026-11-23 12:31'],
  ['P1', 'accept', '2026-11-23 12:59', '2026-11-23 16:59'],
  ['P1', 'accept', '2026-11-23 13:00', '2026-11-23 17:00'],
  ['P1', 'accept', '2026-11-23 13:01', '2026-11-24 08:31'],
  ['P1', 'accept', '2026-11-23 16:59', '2026-11-24 12:29'],
  ['P1', 'accept', '2026-11-23 17:00', '2026-11-24 12:30'],
  ['P1', 'accept', '2026-11-23 23:59', '2026-11-24 12:30'],
  ['P1', 'accept', '2026-11-20 16:00', '2026-11-23 11:30'], // over a weekend
  ['P1', 'accept', '2026-02-13 16:00', '2026-02-14 11:30'], // into a make-up Saturday
  ['P1', 'accept', '2026-02-14 16:00', '2026-02-24 11:30'], // over Spring Festival
  // working days end at 17:00; the day of the event does not count
  ['P2', 'accept', '2026-11-23 00:00', '2026-11-24 17:00'],
  ['P2', 'accept', '2026-11-23 23:59', '2026-11-24 17:00'],
  ['P2', 'accept', '2026-11-24 00:00', '2026-11-25 17:00'],
  ['P2', 'accept', '2026-02-13 10:00', '2026-02-14 17:00'], // make-up Saturday
  ['P2', 'accept', '2026-02-14 10:00', '2026-02-24 17:00'], // Spring Festival
  ['P2', 'accept', '2026-02-18 10:00', '2026-02-24 17:00'], // reported during it
  ['P2', 'contact', '2026-02-12 23:59', '2026-02-24 17:00'], // 13, 14 (make-up), 24
  ['P2', 'contact', '2026-02-25 09:00', '2026-02-28 17:00'], // 26, 27, 28 (make-up)
  ['P2', 'contact', '2026-09-18 09:00', '2026-09-22 17:00'], // 20 (make-up Sunday), 21, 22
  ['P3', 'contact', '2026-09-18 09:00', '2026-10-09 17:00'], // 20–24 (5), 28–30 (3), then 10-08, 10-09
  ['P3', 'accept', '2025-12-31 09:00', '2026-01-05 17:00'], // 01-04 (make-up Sunday), 01-05
  ['P3', 'approve', '2026-12-24 09:00', '2026-12-31 17:00'], // the last loaded day
])('%s %s from %s is due %s', (level, kind, from, due) => {
  const answer = dueAt({ level, kind, from: at(from) }, shipped);
  expect([answer.kind, local(answer.at)]).toEqual(['exact', due]);
});

test.each<Case>([
  ['P2', 'accept', '2026-12-31 09:00', '2027-01-04 17:00'], // 01-01 is off by law, then a weekend
  ['P3', 'approve', '2026-12-25 09:00', '2027-01-04 17:00'],
  ['P1', 'accept', '2026-12-31 16:00', '2027-01-04 11:30'],
  ['P2', 'accept', '2027-02-04 09:00', '2027-02-09 17:00'], // Spring Festival by law: 02-05 to 02-08
  ['P2', 'accept', '2028-01-03 09:00', '2028-01-04 17:00'], // a year nobody has loaded: Monday to Friday
])('%s %s from %s reaches beyond the published years: estimated %s', (level, kind, from, due) => {
  const answer = dueAt({ level, kind, from: at(from) }, shipped);
  expect([answer.kind, local(answer.at)]).toEqual(['estimated', due]);
  expect(answer).toHaveProperty('why', expect.stringContaining('预计'));
});

test('calendar hours need no calendar, whatever the year', () => {
  expect(dueAt({ level: 'P0', kind: 'contact', from: at('2031-06-01 12:00') }, shipped).kind).toBe('exact');
});

const moments = fc.integer({ min: at('2025-01-01 00:00'), max: at('2027-12-31 00:00') });
const limits = fc.record({
  level: fc.constantFrom('P0' as const, 'P1' as const, 'P2' as const, 'P3' as const),
  kind: fc.constantFrom('accept' as const, 'contact' as const, 'visit' as const, 'approve' as const),
});

test('a due time lies after its start, and a later start is never due earlier', () => {
  fc.assert(
    fc.property(limits, moments, moments, (limit, a, b) => {
      const due = (from: number) => dueAt({ ...limit, from }, shipped).at;
      expect(due(a)).toBeGreaterThan(a);
      expect(due(Math.max(a, b))).toBeGreaterThanOrEqual(due(Math.min(a, b)));
    }),
  );
});
