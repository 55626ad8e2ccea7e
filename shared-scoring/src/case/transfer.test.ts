import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, bo, dan, events, lea, type Move, sweep, tryStep } from './case.sample.ts';
import type { Actor, CaseEvent } from './types.ts';

const here = '310105002';
const there = '310105004';
const cai: Actor = { id: 'cai', role: 'advisor', street: there };
const offer: CaseEvent = { kind: 'offerTransfer', to: { street: there }, note: '人住在新华路' };
const reject: CaseEvent = { kind: 'rejectTransfer', note: '不在我们这边' };
const take: CaseEvent = { kind: 'acceptTransfer' };
const expire: CaseEvent = { kind: 'expireTransfer' };
const assign: CaseEvent = { kind: 'assign', to: { street: there, staff: 'cai' }, note: '由新华路办' };

const mine = after(aCase(), [events.accept, ada, '2026-11-23 10:00']);
const offered = after(mine, [offer, ada, '2026-11-23 11:00']);

test('until somebody accepts the sender has it, and the clock runs on', () => {
  expect(offered).toMatchObject({ owner: 'ada', due: mine.due, transfer: { expiresAt: at('2026-11-24 17:00') } });
  const taken = tryStep(offered, [take, cai, '2026-11-23 12:00']);
  expect(taken).toMatchObject({ facts: { owner: 'cai', due: mine.due }, street: there, notify: ['family', 'owner'] });
  expect(taken).not.toHaveProperty('facts.transfer');
});

test.each([
  ['P0', '2026-11-23 11:30'],
  ['P1', '2026-11-23 15:00'],
  ['P2', '2026-11-24 17:00'],
  ['P3', '2026-11-24 17:00'],
] as const)('a handover of %s offered at eleven must be answered by %s', (level, by) => {
  expect(after({ ...mine, level }, [offer, ada, '2026-11-23 11:00']).transfer?.expiresAt).toBe(at(by));
});

test.each([
  ['2026-11-24 16:59', 'refused'],
  ['2026-11-24 17:00', 'moved'],
  ['2026-11-24 17:01', 'moved'],
])('at %s expiring is %s', (time, kind) => {
  expect(tryStep(offered, [expire, sweep, time]).kind).toBe(kind);
});

test('rejected or expired it is back with the sender, and the lead hears of it', () => {
  for (const [event, actor, time] of [
    [reject, cai, '2026-11-23 12:00'],
    [expire, sweep, '2026-11-24 17:00'],
  ] as Move[]) {
    const back = tryStep(offered, [event, actor, time]);
    expect(back).toMatchObject({ facts: { owner: 'ada', due: mine.due, bounces: 1 }, notify: ['owner', 'lead'] });
  }
});

test('the second one that comes back goes to the district, which alone says who does it', () => {
  const once = after(offered, [reject, cai, '2026-11-23 12:00'], [offer, ada, '2026-11-23 13:00']);
  const twice = tryStep(once, [expire, sweep, '2026-11-24 17:00']);
  expect(twice).toMatchObject({ facts: { owner: 'ada', bounces: 2 }, notify: ['owner', 'lead', 'district'] });
  const facts = after(once, [expire, sweep, '2026-11-24 17:00']);
  expect(tryStep(facts, [offer, ada, '2026-11-25 09:00']).kind).toBe('refused');
  expect(tryStep(facts, [assign, lea, '2026-11-25 09:00']).kind).toBe('refused');
  const done = after(facts, [assign, dan, '2026-11-25 09:00']);
  expect(done).toMatchObject({ owner: 'cai', due: facts.due });
  expect(done).not.toHaveProperty('bounces');
});

const named = after(mine, [{ ...offer, to: { street: here, staff: 'bo' } }, ada, '2026-11-23 11:00']);

test('only who was asked may answer; only the sender or a lead may take it back', () => {
  const can = (facts: typeof mine, event: CaseEvent) =>
    [ada, bo, cai, lea, dan, sweep].filter((who) => tryStep(facts, [event, who, '2026-11-23 12:00']).kind === 'moved');
  expect(can(offered, take)).toEqual([cai]);
  expect(can(named, take)).toEqual([bo]);
  expect(can(named, reject)).toEqual([bo]);
  expect(can(named, { kind: 'withdrawTransfer' })).toEqual([ada, lea]);
  expect(can(mine, offer)).toEqual([ada, lea]);
  expect(can(mine, take)).toEqual([]);
});

test('a handover is not offered twice, nor to the one who has it', () => {
  expect(tryStep(offered, [offer, ada, '2026-11-23 12:00']).kind).toBe('refused');
  expect(tryStep(mine, [{ ...offer, to: { street: here, staff: 'ada' } }, ada, '2026-11-23 12:00']).kind).toBe(
    'refused',
  );
});

test('a case nobody accepted yet is accepted by the one who takes the handover', () => {
  const fresh = after(aCase(), [offer, ada, '2026-11-23 10:00'], [take, cai, '2026-11-23 11:00']);
  expect(fresh).toMatchObject({ state: 'accepted', owner: 'cai', due: { kind: 'contact', since: fresh.receivedAt } });
});
