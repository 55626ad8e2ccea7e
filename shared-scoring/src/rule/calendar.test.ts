import { describe, expect, test } from 'vitest';
import { dayOf } from '../day/civil.ts';
import { screen } from '../policy/screen.ts';
import { aHousehold, aPolicy, aWorld, someFacts, value } from './world.sample.ts';

const wide = someFacts.map(({ min: _, max: __, ...fact }) => fact);

/** The verdict on a day for one member born then. */
const on = (today: string, where: unknown, born: string | { from: string; to: string }) => {
  const pack = aWorld({ policies: [aPolicy('sh-rule', { some: 'member', where })], facts: wide });
  const told =
    typeof born === 'string' ? value(born) : { kind: 'range' as const, from: dayOf(born.from), to: dayOf(born.to) };
  return screen(pack, aHousehold({}, [{ born: told }]), today)[0]?.verdict.kind;
};
const today = { day: 'today' };
const aged = (years: number) => ({ atLeast: [{ years: ['born', today] }, years] });

describe('an age is reached on the birthday', () => {
  test.each([
    ['2026-11-21', 'no'],
    ['2026-11-22', 'fits'],
    ['2026-11-23', 'fits'],
  ])('65 on %s', (day, kind) => {
    expect(on(day, aged(65), '1961-11-22')).toBe(kind);
  });

  test.each([
    ['2027-02-28', 'no'],
    ['2027-03-01', 'fits'],
    ['2028-02-29', 'fits'],
  ])('born on 29 February, seen on %s', (day, kind) => {
    expect(on(day, aged(day.startsWith('2028') ? 20 : 19), '2008-02-29')).toBe(kind);
  });

  test('at another day than today', () => {
    const by = (day: string) => ({ atLeast: [{ years: ['born', { day }] }, 18] });
    expect(on('2026-01-01', by('2026-09-01'), '2008-09-01')).toBe('fits');
    expect(on('2026-01-01', by('2026-08-31'), '2008-09-01')).toBe('no');
  });

  test('a birthday known only within a year leaves it open until the last of its days', () => {
    const year = { from: '1961-01-01', to: '1961-12-31' };
    expect(on('2025-12-31', aged(65), year)).toBe('no');
    expect(on('2026-06-30', aged(65), year)).toBe('open');
    expect(on('2026-12-31', aged(65), year)).toBe('fits');
  });
});

describe('a day lies within so many months or days', () => {
  test.each([
    [{ atMost: [{ months: ['born', today] }, 6] }, '2026-05-23', 'fits'],
    [{ below: [{ months: ['born', today] }, 6] }, '2026-05-22', 'no'],
    [{ below: [{ months: ['born', today] }, 6] }, '2026-05-23', 'fits'],
    [{ atMost: [{ days: ['born', today] }, 30] }, '2026-10-22', 'no'],
    [{ atMost: [{ days: ['born', today] }, 30] }, '2026-10-23', 'fits'],
    [{ atLeast: ['born', { day: '2026-07-01' }] }, '2026-06-30', 'no'],
    [{ atLeast: ['born', { day: '2026-07-01' }] }, '2026-07-01', 'fits'],
    [{ above: ['born', today] }, '2026-11-22', 'no'],
    [{ above: ['born', today] }, '2026-11-23', 'fits'],
  ])('%j of %s', (where, day, kind) => {
    expect(on('2026-11-22', where, day)).toBe(kind);
  });
});

test('a day that does not exist counts as not answered', () => {
  expect(on('2026-11-22', aged(1), '2023-02-29')).toBe('open');
});
