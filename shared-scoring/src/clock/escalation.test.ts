import { expect, test } from 'vitest';
import { at, local, shipped } from './clock-data.sample.ts';
import { escalations } from './escalation.ts';

const told = (level: 'P0' | 'P2', since: string, due: string) =>
  escalations(level, { kind: 'accept', since: at(since), at: at(due) }, shipped).map((each) => [
    each.to,
    local(each.at),
  ]);

test('P0 not accepted: its owner at 15 minutes, the street lead at 30, the district at 60', () => {
  expect(told('P0', '2026-11-22 02:00', '2026-11-22 02:15').slice(2)).toEqual([
    ['owner', '2026-11-22 02:15'],
    ['lead', '2026-11-22 02:30'],
    ['district', '2026-11-22 03:00'],
  ]);
});

test('others: the owner at half, at four fifths and when due, the lead when due, the district three working days later', () => {
  expect(told('P2', '2026-11-20 17:00', '2026-11-21 03:00')).toEqual([
    ['owner', '2026-11-20 22:00'],
    ['owner', '2026-11-21 01:00'],
    ['owner', '2026-11-21 03:00'],
    ['lead', '2026-11-21 03:00'],
    ['district', '2026-11-25 17:00'],
  ]);
});

test('every step of one due time has its own lasting id; nothing due, nobody told', () => {
  const due = { kind: 'accept', since: 0, at: at('2026-11-24 17:00') };
  const ids = escalations('P3', due, shipped).map((each) => each.id);
  expect(new Set(ids).size).toBe(5);
  expect(escalations('P3', due, shipped).map((each) => each.id)).toEqual(ids);
  expect(escalations('P3', { kind: 'none', at: null }, shipped)).toEqual([]);
});
