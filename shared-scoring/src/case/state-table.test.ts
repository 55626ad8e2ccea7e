import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, bo, dan, events, lea, lin, sweep, tryStep } from './case.sample.ts';
import type { CaseState } from './states.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

const received = aCase();
const accepted = after(received, [events.accept, ada, '2026-11-23 09:10']);
const linked = after(accepted, [events.link, ada, '2026-11-23 09:20']);
const contacted = after(linked, [events.phone, ada, '2026-11-23 10:00']);
const closing = after(contacted, [events.proposeClose, ada, '2026-11-24 10:00']);
const closed = after(closing, [events.approveClose, lea, '2026-11-25 10:00']);
const at1 = { received, accepted, linked, contacted, closing, closed };

type Stop = keyof typeof at1;

const NEXT: Record<Stop, Partial<Record<keyof typeof events, CaseState>>> = {
  received: { accept: 'accepted' },
  accepted: { link: 'linked' },
  linked: { link: 'linked', phone: 'contacted', visit: 'contacted', refused: 'contacted', notFound: 'contacted' },
  contacted: {
    link: 'contacted',
    phone: 'contacted',
    visit: 'contacted',
    refused: 'contacted',
    notFound: 'contacted',
    proposeClose: 'closing',
  },
  closing: { approveClose: 'closed', returnClose: 'contacted' },
  closed: { reopen: 'accepted' },
};

/** The right person for each event: the owner, but another one to review a closing. */
const doer = (event: CaseEvent): Actor => (event.kind.endsWith('veClose') || event.kind === 'returnClose' ? lea : ada);

const table = (Object.keys(at1) as Stop[]).flatMap((state) =>
  (Object.keys(events) as (keyof typeof events)[]).map((event) => [state, event, NEXT[state][event]] as const),
);

test.each(table)('%s, %s → %s', (state, name, to) => {
  const event = events[name];
  const result = tryStep(at1[state], [event, doer(event), '2026-11-26 10:00']);
  if (to === undefined) expect(result).toEqual({ kind: 'refused', why: expect.stringMatching(/[一-龥]/) });
  else expect(result).toMatchObject({ kind: 'moved', facts: { state: to }, log: { from: state, to } });
});

const who: readonly [state: Stop, event: CaseEvent, may: readonly Actor[]][] = [
  ['received', events.accept, [ada, bo, lea, lin]],
  ['accepted', events.accept, [bo, lea, lin]],
  ['contacted', events.accept, [bo, lea, lin]],
  ['accepted', events.link, [ada]],
  ['linked', events.phone, [ada]],
  ['contacted', events.proposeClose, [ada]],
  ['closing', events.approveClose, [lea, lin, dan]],
  ['closing', events.returnClose, [lea, lin, dan]],
  ['closed', events.reopen, [ada, bo, lea, lin, dan, sweep]],
];

test.each(who)('in %s, $kind is for its people and nobody else', (state, event, may) => {
  const can = [ada, bo, lea, lin, dan, sweep].filter(
    (actor) => tryStep(at1[state], [event, actor, '2026-11-26 10:00']).kind === 'moved',
  );
  expect(can).toEqual(may);
});

test('the lead who proposed to close cannot approve it; another lead or the district can', () => {
  const byLead = after(
    contacted,
    [events.accept, lea, '2026-11-24 09:00'],
    [events.proposeClose, lea, '2026-11-24 09:05'],
  );
  const approve = (actor: Actor) => tryStep(byLead, [events.approveClose, actor, '2026-11-24 09:10']).kind;
  expect([lea, lin, dan].map(approve)).toEqual(['refused', 'moved', 'moved']);
});

test('P0 is contacted straight from acceptance, others look first whether the household is known', () => {
  const urgent = after(aCase({ level: 'P0', redFlag: true }), [events.accept, ada, '2026-11-23 09:05']);
  expect(tryStep(urgent, [events.phone, ada, '2026-11-23 09:06']).kind).toBe('moved');
  expect(tryStep(accepted, [events.phone, ada, '2026-11-23 09:20']).kind).toBe('refused');
});

const tried = (facts: CaseFacts, ...times: string[]) =>
  after(facts, ...times.map((time) => [events.notFound, ada, time] as const));
const moved = { ...events.proposeClose, reason: 'moved' } as const;

test.each([
  [['2026-11-23 10:00'], 'refused', 'one try'],
  [['2026-11-23 10:00', '2026-11-23 18:00'], 'refused', 'two tries on one day'],
  [['2026-11-23 10:00', '2026-11-24 10:59'], 'refused', 'two days, the same hour'],
  [['2026-11-23 10:00', '2026-11-24 11:00'], 'moved', 'two days, different hours'],
])('nobody found at %j: closing is %s (%s)', (times, outcome) => {
  expect(tryStep(tried(linked, ...times), [moved, ada, '2026-11-25 09:00']).kind).toBe(outcome);
});

test('nobody reached: help cannot be claimed, and a refusal only when it is on record', () => {
  const unfound = tried(linked, '2026-11-23 10:00', '2026-11-24 15:00');
  const close = (facts: CaseFacts, reason: 'helped' | 'noNeed' | 'refused') =>
    tryStep(facts, [{ ...events.proposeClose, reason }, ada, '2026-11-25 09:00']).kind;
  expect(close(unfound, 'helped')).toBe('refused');
  expect(close(unfound, 'noNeed')).toBe('refused');
  expect(close(unfound, 'refused')).toBe('refused');
  expect(close(after(unfound, [events.refused, ada, '2026-11-25 08:00']), 'refused')).toBe('moved');
});

test('with a red flag only a reached contact opens the way to closing', () => {
  const flagged = tried({ ...linked, redFlag: true }, '2026-11-23 10:00', '2026-11-24 15:00');
  const refusedToo = after(flagged, [events.refused, ada, '2026-11-25 08:00']);
  expect(tryStep(refusedToo, [moved, ada, '2026-11-25 09:00']).kind).toBe('refused');
  const reached = after(refusedToo, [events.visit, ada, '2026-11-25 10:00']);
  expect(tryStep(reached, [moved, ada, '2026-11-25 11:00']).kind).toBe('moved');
});

test('a reopened case keeps when it was received, starts a new contact clock and forgets the old contact', () => {
  const again = after(closed, [events.reopen, bo, '2026-12-01 10:00']);
  expect(again).toMatchObject({ state: 'accepted', owner: 'bo', receivedAt: received.receivedAt });
  expect(again.due).toMatchObject({ kind: 'contact', at: at('2026-12-04 17:00') });
  expect(again).not.toHaveProperty('contactedAt');
  expect(after(closed, [events.reopen, sweep, '2026-12-01 10:00']).owner).toBe('ada');
});
