import type { CaseView } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { timelineOf } from './log.ts';

const at = (moment: string) => Date.parse(`${moment}+08:00`);
const now = at('2026-11-23T12:00');
const entry = {
  seq: 1,
  at: at('2026-11-22T16:20'),
  actorBadge: '012',
  kind: 'contact',
  from: 'linked',
  to: 'contacted',
  hash: '',
};
const open = {
  level: 'P2',
  receivedAt: at('2026-11-22T09:00'),
  due: { kind: 'visit', at: at('2026-11-26T17:00') },
  log: [{ ...entry, actorRole: 'advisor', text: '电话,联系上了' }],
} as unknown as CaseView;

test('what was done names the colleague, what comes stands lit at the end', () => {
  expect(timelineOf(open, now, '17:00')).toEqual([
    { title: '电话，联系上了', at: '昨天 16:20', detail: '012 号顾问', status: 'done' },
    { title: '上门看看', at: '上门 · 11 月 26 日下班前', status: 'now' },
  ]);
});

test('a closed case waits for nothing', () => {
  expect(timelineOf({ ...open, due: { kind: 'none', at: null } }, now, '17:00')).toHaveLength(1);
});
