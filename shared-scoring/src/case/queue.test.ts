import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { type QueueRank, queueOrder } from './queue-order.ts';
import { sayMinutes, whyHere } from './why-here.ts';

const rank = fc.record({
  level: fc.constantFrom('P0' as const, 'P1' as const, 'P2' as const, 'P3' as const),
  due: fc.record({ at: fc.option(fc.integer({ min: 0, max: 3 })) }),
  upperBound: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  receivedAt: fc.integer({ min: 0, max: 2 }),
  id: fc.constantFrom('A', 'B', 'C', 'a'),
});

test('the order of the queue is total: never a tie between two ids, never a circle', () => {
  fc.assert(
    fc.property(rank, rank, rank, (a, b, c) => {
      expect(Math.sign(queueOrder(a, b))).toBe(0 - Math.sign(queueOrder(b, a)));
      if (a.id !== b.id) expect(queueOrder(a, b)).not.toBe(0);
      if (queueOrder(a, b) <= 0 && queueOrder(b, c) <= 0) expect(queueOrder(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('level first, then the nearer due time, then the greater need, then age, then id', () => {
  const base: QueueRank = { level: 'P2', due: { at: 10 }, upperBound: 40, receivedAt: 5, id: 'M' };
  const sorted = [
    { ...base, level: 'P0' as const, due: { at: 99 }, id: 'urgent' },
    { ...base, due: { at: 9 }, upperBound: 0, id: 'nearer' },
    { ...base, upperBound: 41, receivedAt: 6, id: 'needier' },
    { ...base, receivedAt: 4, id: 'older' },
    base,
    { ...base, id: 'N' },
    { ...base, due: { at: null }, id: 'waits for nothing' },
  ];
  expect([...sorted].reverse().sort(queueOrder)).toEqual(sorted);
});

const item = {
  level: 'P1',
  redFlag: false,
  urgency: 66,
  receivedAt: at('2026-11-23 09:00'),
  due: { kind: 'contact', at: at('2026-11-24 09:00') },
} as const;

test('an item says why it stands here: level, clock, urgency, age', () => {
  expect(whyHere(item, at('2026-11-23 13:20'))).toEqual([
    '很急',
    '联系还剩 19 小时 40 分',
    '急迫度 66',
    '收到 4 小时 20 分了',
  ]);
});

test('danger comes first; a far due time is a date; an estimate says so', () => {
  const far = {
    ...item,
    level: 'P3',
    redFlag: true,
    due: { kind: 'visit', at: at('2027-01-04 17:00'), estimated: true },
  } as const;
  expect(whyHere(far, at('2026-11-23 09:11')).slice(0, 3)).toEqual([
    '有危险信号',
    '常规',
    '走访 1 月 4 日 17:00 前(预计)',
  ]);
});

test.each([
  ['2026-11-24 08:59', '联系还剩 1 分钟'],
  ['2026-11-24 09:00', '联系还剩 0 分钟'],
  ['2026-11-24 09:01', '联系已超时 1 分钟'],
])('at %s: %s', (now, reason) => {
  expect(whyHere(item, at(now))).toContain(reason);
});

test.each([
  [59, '59 分钟'],
  [60, '1 小时'],
  [61, '1 小时 1 分'],
  [2879, '47 小时 59 分'],
  [2880, '2 天'],
])('%i minutes read %s', (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said);
});
