import { inviteFamily, readHousehold, recordVisit, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { answered, aVisit } from './visit.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const aReachedCase = async () => {
  const id = await aCase(world);
  const reached = { kind: 'contact', way: 'phone', outcome: 'reached' } as const;
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' }, reached);
  return id;
};
const stateOf = async (id: string) => (await readRecord(world.p, id))?.facts;
const kindsOf = async (id: string) => (await readLog(world.p, id)).map(({ kind }) => kind);

test('a form with its ground is the visit: the case goes on, once, however often the phone sends it', async () => {
  const id = await aReachedCase();
  const form = aVisit(id, { basis: 'consent' });
  for (const _ of [1, 2]) expect((await world.call(recordVisit, form, 'advisor')).status).toBe(201);
  expect(await stateOf(id)).toMatchObject({ state: 'assessing', due: { kind: 'assess' } });
  expect((await kindsOf(id)).filter((kind) => kind === 'visit')).toHaveLength(1);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('sent after a colleague has gone on, it is kept and moves nothing that may not move', async () => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' });
  const { status, ok } = await world.call(recordVisit, aVisit(id, { basis: 'consent' }), 'lead');
  expect([status, ok.forms.length]).toEqual([201, 1]);
  expect((await stateOf(id))?.state).toBe('accepted');
});

test('a harmed child is danger at once, hidden from the household, before anything is scored', async () => {
  const id = await aReachedCase();
  const answers = answered({ minors: 'one', childTrouble: 'harm' });
  await world.call(recordVisit, aVisit(id, { basis: 'statutory', answers }), 'advisor');
  expect(await stateOf(id)).toMatchObject({ redFlag: true, level: 'P0', hides: true, state: 'assessing' });
  const invite = await world.call(inviteFamily, { id, eventId: anId() }, 'advisor');
  expect(invite.status).toBe(422);
});

test('not knowing and not saying are kept apart, the six activities and a note with them', async () => {
  const id = await aReachedCase();
  const answers = [
    { fact: 'scheme', value: null, source: 'self', method: 'heard', unsaid: 'declined' },
    { fact: 'illness', value: null, source: 'self', method: 'heard', unsaid: 'unsure' },
  ] as const;
  const form = aVisit(id, { answers: [...answers], daily: { eat: 'self', bathe: 'help' }, note: '下周三再去' });
  const { ok } = await world.call(recordVisit, form, 'advisor');
  expect(ok.forms[0]?.note).toBe('下周三再去');
  expect(ok.declared.contributions.find(({ id: which }) => which === 'I3')?.missing).toContain('illness');
  const wrong = await world.call(recordVisit, aVisit(id, { daily: { fly: 'self' } as never }), 'advisor');
  expect(wrong.status).toBe(400);
});

test('forms written apart show from whom each answer comes', async () => {
  const id = await aReachedCase();
  const one = aVisit(id, { answers: answered({ homeState: 'hard' }) });
  const two = aVisit(id, { answers: answered({ homeState: 'fine' }, 'self') });
  await world.call(recordVisit, one, 'advisor');
  await world.call(recordVisit, two, 'lead');
  expect((await world.call(readHousehold, { id }, 'advisor')).ok.conflicts[0]?.values).toEqual(
    expect.arrayContaining([{ formId: two.formId, value: 'fine', source: 'self', method: 'seen' }]),
  );
});

test('a visit cannot be dated ahead, nor handed in on what has ended', async () => {
  const id = await aReachedCase();
  const ahead = await world.call(recordVisit, aVisit(id, { at: world.p.now() + 6 * 60_000 }), 'advisor');
  expect(ahead.problem.fields?.[0]?.path).toBe('at');
  const event = { kind: 'leave', reason: 'moved', note: '搬走了' } as const;
  const version = (await readRecord(world.p, id))?.version ?? 0;
  await world.call(stepCase, { id, eventId: anId(), version, event }, 'lead');
  expect((await world.call(recordVisit, aVisit(id), 'advisor')).status).toBe(422);
});

test('what is told of a child under 14 waits for a guardian; said once it holds until it is taken back', async () => {
  const id = await aReachedCase();
  const answers = answered({ minors: 'one', minorIll: 'yes' });
  const send = (over: object) =>
    world.call(recordVisit, aVisit(id, { basis: 'consent', answers, guardian: undefined, ...over }), 'advisor');
  expect(await send({})).toMatchObject({ status: 422, problem: { remedy: expect.stringContaining('监护人') } });
  expect((await world.call(readHousehold, { id }, 'advisor')).ok.forms).toEqual([]);
  expect((await send({ answers: answered({ minors: 'one' }) })).status).toBe(201);
  expect((await send({ guardian: 'grandparent' })).status).toBe(201);
  const [consent] = (await stateOf(id))?.consents ?? [];
  expect(consent).toMatchObject({ kind: 'guardian', purpose: 'child' });
  expect((await send({})).status).toBe(201);
  const ill = async () =>
    (await world.call(readHousehold, { id }, 'advisor')).ok.working.find(({ fact }) => fact === 'minorIll')?.value;
  expect(await ill()).toBe('yes');
  await take(world, 'advisor', id, { kind: 'endConsent', consent: consent?.id ?? '' });
  expect(await ill()).toBeUndefined();
  expect((await send({})).status).toBe(422);
  expect((await send({ answers: answered({ keeper: 'absent' }) })).status).toBe(201);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});
