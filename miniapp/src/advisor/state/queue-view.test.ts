import type { QueueItem } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { countsOf, keptBy } from './queue-view.ts';

const now = Date.parse('2026-11-23T12:00+08:00');
const item = (id: string, over: Partial<QueueItem>): QueueItem => ({
  id,
  state: 'accepted',
  level: 'P2',
  urgency: 40,
  redFlag: false,
  signs: ['S16'],
  street: '310105005',
  committeeName: null,
  receivedAt: now,
  due: { kind: 'contact', at: Date.parse('2026-11-26T17:00+08:00') },
  overdue: false,
  ownerBadge: '012',
  mine: false,
  fresh: false,
  offer: null,
  why: [],
  ...over,
});
const late = item('late', { due: { kind: 'accept', at: now - 1 }, state: 'received' });
const mine = item('mine', { mine: true });
const newest = item('new', { fresh: true, redFlag: true });
const items = [late, mine, newest];

test('each filter keeps its own and the order of the street', () => {
  const ids = (filter: Parameters<typeof keptBy>[0]) => keptBy(filter, items, now).map(({ id }) => id);
  expect(ids('all')).toEqual(['late', 'mine', 'new']);
  expect(ids('mine')).toEqual(['mine']);
  expect(ids('today')).toEqual(['late']);
  expect(ids('fresh')).toEqual(['new']);
  expect(ids('danger')).toEqual(['new']);
});

test('what is late counts as due today and as late, what came since the last look as new', () => {
  expect(countsOf(items, now)).toEqual({ mine: 1, today: 1, late: 1, fresh: 1 });
});

test.each([
  [now - 1, 1],
  [now, 1],
  [now + 1, 0],
])('a clock that ends at %i is late %i time', (at, late) => {
  expect(countsOf([item('one', { due: { kind: 'visit', at } })], now).late).toBe(late);
});

test('an empty street counts nothing', () => {
  expect(countsOf([], now)).toEqual({ mine: 0, today: 0, late: 0, fresh: 0 });
});
