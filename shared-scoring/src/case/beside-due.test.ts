import { expect, test } from 'vitest';
import { at, shipped } from '../clock/clock-data.sample.ts';
import { besideDue, reminders, toldBeside } from './beside-due.ts';
import { aCase, ada, after, events, lea } from './case.sample.ts';
import type { CaseEvent } from './types.ts';

const note = '记一句';
const accepted = after(aCase(), [events.accept, ada, '2026-11-23 10:00'], [events.link, ada, '2026-11-23 10:01']);
const refer: CaseEvent = { kind: 'refer', referral: 'r1', to: '社区医院', ground: 'consent', note };
const move = (to: 'received' | 'refused'): CaseEvent => ({ kind: 'moveReferral', referral: 'r1', to });

test('a case with nothing beside it reminds of its own time only', () =>
  expect(reminders(accepted, shipped).every(({ what }) => what === null)).toBe(true));

test('a referral reminds until the body answers, of the step it waits for', () => {
  const sent = after(accepted, [refer, ada, '2026-11-23 11:00']);
  expect(besideDue(sent)).toEqual([{ kind: '~referral r1 sent', what: '转介等对方收', at: at('2026-11-25 17:00') }]);
  const received = after(sent, [move('received'), ada, '2026-11-24 11:00']);
  expect(besideDue(received)).toMatchObject([{ kind: '~referral r1 received', what: '转介等对方接' }]);
  expect(besideDue(after(sent, [move('refused'), ada, '2026-11-24 11:00']))).toEqual([]);
});

test('relief, conference and objection each have their day', () => {
  const facts = after(
    accepted,
    [{ kind: 'needRelief', note }, ada, '2026-11-23 11:00'],
    [{ kind: 'callConference', ground: 'consent', note }, lea, '2026-11-23 12:00'],
    [{ kind: 'object', about: 'plan', task: 't1', note }, { id: 'fay', role: 'family' }, '2026-11-23 13:00'],
  );
  expect(besideDue(facts).map(({ what }) => what)).toEqual([
    '先行救助等负责人同意',
    '会诊要开',
    '家里不同意的事要答复',
  ]);
  const answered = after(facts, [{ kind: 'answerTask', task: 't1', outcome: 'kept', note }, lea, '2026-11-24 09:00']);
  expect(besideDue(answered)).toHaveLength(2);
});

test('a statutory procedure reminds on the way; while its clock stands still it does not', () => {
  const running = {
    ...accepted,
    procedures: [
      {
        id: 'p1',
        type: 'dibao',
        startedAt: at('2026-11-23 09:00'),
        dueAt: at('2026-12-03 09:00'),
        ended: false,
        pausedMs: 0,
      },
    ],
  };
  const halfway = reminders(running, shipped).find(({ id }) => id.startsWith('~procedure'));
  expect(halfway?.at).toBe(at('2026-11-28 09:00'));
  const [procedure] = running.procedures;
  if (!procedure) throw new Error('one procedure');
  expect(besideDue({ ...running, procedures: [{ ...procedure, pausedAt: at('2026-11-24 09:00') }] })).toEqual([]);
  expect(besideDue({ ...running, procedures: [{ ...procedure, ended: true }] })).toEqual([]);
});

test('a new time of the case forgets what was told of the old one, not what was told of what runs beside it', () =>
  expect(toldBeside(['contact@1#0', '~referral r1 sent@2#0'])).toEqual(['~referral r1 sent@2#0']));
