import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, bo, events, lea, tryStep } from './case.sample.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

const fay: Actor = { id: 'fay', role: 'family' };
const contacted = after(
  aCase(),
  [events.accept, ada, '2026-11-23 09:10'],
  [events.link, ada, '2026-11-23 09:20'],
  [events.phone, ada, '2026-11-23 10:00'],
);
const closed = after(
  contacted,
  [events.proposeClose, ada, '2026-11-24 10:00'],
  [events.approveClose, lea, '2026-11-25 10:00'],
);
const left = after(contacted, [{ kind: 'leave', reason: 'moved', note: '搬走了' }, lea, '2026-11-25 10:00']);
const rejected = after(aCase(), [{ kind: 'reject', reason: 'notOurs', note: '不归我们' }, lea, '2026-11-25 10:00']);
const say = { kind: 'object', about: 'closing', task: 't', note: '扶手还没有装' } as const satisfies CaseEvent;

test.each([
  ['2026-12-07 16:59', 'moved'],
  ['2026-12-07 17:00', 'moved'],
  ['2026-12-07 17:01', 'refused'],
])(
  'the ending of 25 November may be objected to until the tenth day, moved on from a weekend: at %s %s',
  (time, kind) => {
    for (const ended of [closed, left, rejected]) expect(tryStep(ended, [say, fay, time]).kind).toBe(kind);
  },
);

test('it takes the case up again with a clock of its own, and a task for somebody who did not close it', () => {
  const again = after(closed, [say, fay, '2026-11-30 10:00']);
  expect(again).toMatchObject({
    ...{ state: 'accepted', owner: 'ada', receivedAt: closed.receivedAt, reopenedAt: at('2026-11-30 10:00') },
    ...{ rounds: closed.rounds, due: { kind: 'contact', at: at('2026-12-03 17:00') } },
    tasks: [{ id: 't', about: 'closing', notBy: 'lea', open: true }],
  });
  expect(again).not.toHaveProperty('objectUntil');
  const answer = { kind: 'answerTask', task: 't', outcome: 'changed', note: '去装', told: '周五来装' } as const;
  expect(tryStep(again, [answer, lea, '2026-11-30 11:00']).kind).toBe('refused');
  expect(tryStep(again, [answer, bo, '2026-11-30 11:00']).kind).toBe('moved');
});

test('after the end only the ending is objected to; the owner and the lead hear of it, the reporter nothing new', () => {
  const grade = tryStep(closed, [{ ...say, about: 'grade' }, fay, '2026-11-30 10:00']);
  expect(grade).toMatchObject({ kind: 'refused', why: expect.stringContaining('还没办好') });
  expect(tryStep(closed, [say, fay, '2026-11-30 10:00'])).toMatchObject({
    notify: ['family', 'owner', 'lead'],
    reporter: '已跟进',
  });
  expect(tryStep(closed, [say, ada, '2026-11-30 10:00']).kind).toBe('refused');
});

test('a case that ended before its last days were kept is not objected to', () => {
  const { objectUntil: _, ...old } = closed;
  expect(tryStep(old as CaseFacts, [say, fay, '2026-11-26 10:00']).kind).toBe('refused');
});
