import type { CaseEvent } from 'shared-scoring';
import { endPost, readCase, readInbox, readOffers, readQueue, stepCase } from 'shared-scoring/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSweep } from '../alert/sweep.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World, xinhuaRoad } from '../world.sample.ts';
import { aCase, take } from './case.sample.ts';
import { brokenAt, openText, readLog } from './log.ts';
import { readRecord } from './record.ts';

let world: World;
let id: string;
beforeEach(async () => {
  world = await aWorld();
  id = await aCase(world, { signs: ['S10'] });
  await take(world, 'advisor', id, { kind: 'accept' });
});
afterEach(() => world.stop());

const hour = 3_600_000;
const offer: CaseEvent = { kind: 'offerTransfer', to: { street: xinhuaRoad }, note: '门牌在新华路那边' };
const back: CaseEvent = { kind: 'rejectTransfer', note: '不在我们这边' };
const facts = async () => (await readRecord(world.p, id))?.facts;
const offers = async (who: string) =>
  (await world.call(readOffers, {}, who)).ok.items.map((item) => [item.kind, item.id]);
const queue = async (who: string) => (await world.call(readQueue, {}, who)).ok.items;
const inbox = async (who: string) =>
  (await world.call(readInbox, {}, who)).ok.items.filter(({ caseId }) => caseId === id);
const sweep = () => createSweep(world.p)();

test('offered, the sender still has it and the other street can see it; taken, it is theirs and the clock is the same', async () => {
  const due = (await facts())?.due;
  await take(world, 'advisor', id, offer);
  expect(await facts()).toMatchObject({ owner: 'advisor', due });
  expect(await offers('advisorXinhua')).toEqual([['offered', id]]);
  expect((await queue('advisor'))[0]?.offer).toMatchObject({ toName: '新华路街道' });
  expect(await inbox('advisorXinhua')).not.toEqual([]);
  const view = (await world.call(readCase, { id }, 'advisorXinhua')).ok;
  expect(view.can).toEqual(['acceptTransfer', 'rejectTransfer']);
  await take(world, 'advisorXinhua', id, { kind: 'acceptTransfer' });
  expect(await facts()).toMatchObject({ owner: 'advisorXinhua', due });
  expect([await offers('advisorXinhua'), (await queue('advisor')).length]).toEqual([[], 0]);
  expect((await queue('advisorXinhua')).map((item) => [item.id, item.mine, item.fresh])).toEqual([[id, true, true]]);
  expect((await world.call(readCase, { id }, 'advisor')).status).toBe(403);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('the street that is asked may answer and do nothing else', async () => {
  const { version } = await take(world, 'advisor', id, offer);
  for (const event of [{ kind: 'accept' }, { kind: 'link', finding: 'new' }] as CaseEvent[]) {
    const { status } = await world.call(stepCase, { id, eventId: anId(), version, event }, 'advisorXinhua');
    expect(status).toBe(403);
  }
});

test('an answer that got lost on its way is given again for the same step, until somebody else has gone on', async () => {
  const { version } = await take(world, 'advisor', id, offer);
  const step = { id, eventId: anId(), version, event: back };
  const first = await world.call(stepCase, step, 'advisorXinhua');
  const again = await world.call(stepCase, step, 'advisorXinhua');
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(again.ok).toEqual(first.ok);
  expect((await readLog(world.p, id)).filter(({ kind }) => kind === 'rejectTransfer')).toHaveLength(1);
  // Not by somebody else, not for another step, and no longer once the sender has gone on.
  expect((await world.call(stepCase, step, 'leadXinhua')).status).toBe(403);
  expect((await world.call(stepCase, { ...step, eventId: anId() }, 'advisorXinhua')).status).toBe(403);
  expect((await world.call(readCase, { id }, 'advisorXinhua')).status).toBe(403);
  await take(world, 'advisor', id, { kind: 'link', finding: 'new' });
  expect(await world.call(stepCase, step, 'advisorXinhua')).toMatchObject({
    status: 409,
    problem: { code: 'case.changed' },
  });
});

test('sent back, it is the sender’s again, who hears why, and so does the lead; the second time it is the district’s', async () => {
  await take(world, 'advisor', id, offer);
  await take(world, 'advisorXinhua', id, back);
  expect(await facts()).toMatchObject({ owner: 'advisor', bounces: 1 });
  for (const who of ['advisor', 'lead']) expect(await inbox(who)).not.toEqual([]);
  const last = (await readLog(world.p, id)).at(-1);
  expect(last && (await openText(world.p.keys, id, last))).toContain('不在我们这边');
  expect(await offers('district')).toEqual([]);

  await take(world, 'advisor', id, offer);
  await take(world, 'advisorXinhua', id, back);
  expect(await offers('district')).toEqual([['undecided', id]]);
  expect((await facts())?.owner).toBe('advisor');
  await take(world, 'district', id, {
    kind: 'assign',
    to: { street: xinhuaRoad, staff: 'advisorXinhua' },
    note: '由新华路办',
  });
  expect(await offers('district')).toEqual([]);
  expect(await readRecord(world.p, id)).toMatchObject({
    street: xinhuaRoad,
    streetName: '新华路街道',
    committee: null,
  });
});

test.each([
  ['just before', -1, 'advisorXinhua'],
  ['at', 0, null],
  ['just after', 1, null],
])('%s four hours an offer of a P1 still waits for %s', async (_, ms, asked) => {
  await take(world, 'advisor', id, offer);
  await world.clock.add(4 * hour + ms);
  await Promise.all([sweep(), sweep()]);
  expect((await offers('advisorXinhua')).length).toBe(asked ? 1 : 0);
  expect(await facts()).toMatchObject({ owner: 'advisor', ...(asked ? {} : { bounces: 1 }) });
  expect((await readLog(world.p, id)).filter(({ kind }) => kind === 'expireTransfer')).toHaveLength(asked ? 0 : 1);
});

test.each([
  ['an unknown street', { ...offer, to: { street: '310105999' } }],
  ['somebody of another street', { ...offer, to: { street: xinhuaRoad, staff: 'advisor2' } }],
] as [string, CaseEvent][])('to %s it is refused in plain words', async (_, event) => {
  const { version } = (await world.call(readCase, { id }, 'advisor')).ok;
  const { status, problem } = await world.call(stepCase, { id, eventId: anId(), version, event }, 'advisor');
  expect([status, problem.code]).toEqual([422, 'step.refused']);
});

test('when an advisor leaves, every open case has another owner within the minute, with the same due time', async () => {
  const due = (await facts())?.due;
  const other = await aCase(world, { signs: ['S16'] });
  expect((await world.call(endPost, { staffId: 'advisor' }, 'lead')).ok.staff).toContainEqual(
    expect.objectContaining({ staffId: 'advisor', active: false }),
  );
  expect((await sweep()).leftCases).toBe(0);
  expect(await facts()).toMatchObject({ owner: 'lead', due });
  expect((await readRecord(world.p, other))?.facts.owner).toBe('lead');
  expect(await inbox('lead')).not.toEqual([]);
  expect((await world.call(readCase, { id }, 'advisor')).status).toBe(403);
  await sweep();
  expect((await readLog(world.p, id)).filter(({ kind }) => kind === 'assign')).toHaveLength(1);
});

test('with nobody to give them to the alarm rings every minute, until there is somebody', async () => {
  await world.call(endPost, { staffId: 'advisor' }, 'lead');
  const nobody = async (active: boolean) => {
    const { enrol } = await import('../identity/staff.ts');
    const { openidOf } = await import('../../dev/index.ts');
    const lead = { staffId: 'lead', role: 'lead', scope: jiangsuRoad, scopeName: '', badge: '001' } as const;
    await enrol(world.p, { ...lead, openid: openidOf('lead'), active });
    const desk = { staffId: 'district', role: 'district', scope: '310105', scopeName: '', badge: '900' } as const;
    await enrol(world.p, { ...desk, openid: openidOf('district'), active });
  };
  await nobody(false);
  expect((await sweep()).leftCases).toBe(1);
  await world.clock.add(48 * hour);
  expect((await sweep()).leftCases).toBe(1);
  expect(world.logged.filter(({ event }) => event === 'owner.left').map(({ fields }) => fields.late)).toEqual([
    false,
    true,
  ]);
  await nobody(true);
  expect((await sweep()).leftCases).toBe(0);
  expect((await facts())?.owner).toBe('lead');
});
