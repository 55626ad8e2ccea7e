import {
  askOfCase,
  endGrant,
  exportHeld,
  type Grants,
  listGrants,
  openInvite,
  rateCase,
  readCase,
  readFamilyCase,
  readHeld,
  readRatings,
  setGrant,
  shareCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSweep } from '../alert/sweep.ts';
import { aFollowedCase, close, joinAs, take } from '../case/case.sample.ts';
import { anId, withoutIds } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;
const everything = ['status', 'plan', 'documents'];
const grantsOf = async (id: string, who: string) => (await world.call(listGrants, { id }, who)).ok;
const mine = ({ grants }: Grants) => grants.find((grant) => grant.mine);
const other = ({ grants }: Grants) => grants.find((grant) => !grant.mine);
const sees = async (id: string, who: string) => (await world.call(readFamilyCase, { id }, who)).status === 200;

test('what is held is told by group, from 一位热心居民 and never who, with whoever looked', async () => {
  const id = await aFollowedCase(world, 'guest-teller', 'guest-held');
  await world.call(readCase, { id }, 'lead');
  const { status, ok } = await world.call(readHeld, { id }, 'guest-held');
  expect(status).toBe(200);
  expect(ok.groups[0]?.items.map(({ from }) => from)).toEqual(Array(4).fill('一位热心居民'));
  expect(ok.groups[1]?.why).toBe('本人还没有同意让您看这一部分。');
  expect(ok.readers[0]?.who).toBe('街道负责人 001');
  // Neither the words of whoever told, nor the door, nor a sign.
  expect(withoutIds(ok)).not.toMatch(/扶着墙|3弄12号|S\d\d|guest|neighbour/);
  expect((ok.groups[0]?.items[0]?.at ?? 0) % day).toBe(16 * 3_600_000);
});

test('with the groups granted the file says more, and the copy to keep says it in plain words', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-other');
  await joinAs(world, id, 'guest-self', { relation: 'self', groups: everything });
  const held = (await world.call(readHeld, { id }, 'guest-self')).ok;
  expect(held.groups.every(({ why }) => why === null)).toBe(true);
  await world.call(askOfCase, { id, eventId: anId(), about: 'comment', note: '我自己的话' }, 'guest-self');
  await world.call(askOfCase, { id, eventId: anId(), about: 'comment', note: '别人的话' }, 'guest-other');
  const { name, text } = (await world.call(exportHeld, { id }, 'guest-self')).ok;
  expect(name).toBe('我家的事.txt');
  for (const words of ['一路走来', '社区收到了', '我自己的话', '我的同意', '上门记录和材料'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/别人的话|扶着墙|[A-Za-z]/);
});

test('a request is a task with a day of its own, answered with words the asker reads; looking again is not for the decider', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-asks');
  const [wrong, again, gone] = [anId(), anId(), anId()];
  const ask = (eventId: string, about: string, note?: string) =>
    world.call(askOfCase, { id, eventId, about, ...(note && { note }) }, 'guest-asks');
  expect((await ask(anId(), 'correct')).problem.code).toBe('step.refused');
  await ask(wrong, 'correct', '门牌写错了');
  await ask(again, 'review');
  await ask(gone, 'delete', '不想留着');
  const may = async (who: string) =>
    Object.fromEntries(
      (await world.call(readCase, { id }, who)).ok.fromFamily?.map((one) => [one.kind, one.may]) ?? [],
    );
  expect(await may('advisor')).toEqual({ correct: true, review: false, delete: false });
  expect(await may('advisor2')).toEqual({ correct: true, review: true, delete: false });
  expect(await may('lead')).toEqual({ correct: true, review: true, delete: true });
  await take(world, 'lead', id, {
    kind: 'answerAsk',
    ask: gone,
    outcome: 'refused',
    told: '办案期间要留着,结束后两年删',
  });
  const { asks } = (await world.call(readHeld, { id }, 'guest-asks')).ok;
  expect(asks.map(({ about, answer }) => [about, answer?.outcome])).toEqual([
    ['delete', 'refused'],
    ['review', undefined],
    ['correct', undefined],
  ]);
  // Monday 23 November + 15 working days = Monday 14 December, when duty ends.
  expect(asks[2]?.dueAt).toBe(Date.parse('2026-12-14T17:00:00+08:00'));
});

test('what nobody answers by its day reaches the street lead once, also of a closed case', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-waits');
  await close(world, id);
  const ask = anId();
  await world.call(askOfCase, { id, eventId: ask, about: 'delete' }, 'guest-waits');
  const sweep = createSweep(world.p);
  const told = async () =>
    (await world.call(readCase, { id }, 'lead')).ok.log.filter(({ text }) => text.includes('过了答复的日子')).length;
  const due = (await world.call(readHeld, { id }, 'guest-waits')).ok.asks[0]?.dueAt ?? 0;
  const ahead = due - world.p.now();
  await world.clock.add(ahead - 1);
  await sweep();
  expect(await told()).toBe(0);
  await world.clock.add(1);
  await sweep();
  await sweep();
  expect(await told()).toBe(1);
  await take(world, 'lead', id, { kind: 'answerAsk', ask, outcome: 'done', told: '删好了' });
  expect((await world.call(readHeld, { id }, 'guest-waits')).ok.asks[0]?.answer).toEqual({
    outcome: 'done',
    told: '删好了',
  });
  await world.clock.add(-ahead);
});

test('the person concerned sets what others see and ends it; it counts from the next request on', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-daughter');
  await joinAs(world, id, 'guest-mother', { relation: 'self', groups: everything });
  expect((await grantsOf(id, 'guest-daughter')).grants).toHaveLength(1);
  const all = await grantsOf(id, 'guest-mother');
  expect(all).toMatchObject({ mayShare: true, grants: [{ mine: true, relation: 'self' }, { relation: 'relative' }] });
  const hers = other(all);
  const until = world.p.now() + 30 * day;
  const set = { id, grantId: hers?.grantId ?? '', groups: ['status', 'plan'], until };
  expect((await world.call(setGrant, set, 'guest-mother')).ok.grants[1]).toMatchObject({
    groups: ['status', 'plan'],
    until,
  });
  expect(mine(await grantsOf(id, 'guest-daughter'))).toMatchObject({ groups: ['status', 'plan'], may: 'narrow' });
  await world.call(endGrant, { id, grantId: hers?.grantId ?? '' }, 'guest-mother');
  expect(await sees(id, 'guest-daughter')).toBe(false);
  expect(await sees(id, 'guest-mother')).toBe(true);
});

test('nobody but the person concerned widens, ends or shares', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-nephew');
  await joinAs(world, id, 'guest-aunt', { relation: 'self', groups: everything });
  const aunt = mine(await grantsOf(id, 'guest-aunt'))?.grantId ?? '';
  const own = mine(await grantsOf(id, 'guest-nephew'));
  const set = (over: object) =>
    world.call(setGrant, { id, grantId: own?.grantId, groups: ['status'], until: own?.until, ...over }, 'guest-nephew');
  expect((await set({ groups: ['status', 'documents'] })).status).toBe(422);
  expect((await set({ until: (own?.until ?? 0) + 1 })).status).toBe(422);
  expect((await set({ until: world.p.now() })).status).toBe(422);
  expect((await set({ until: world.p.now() + day })).status).toBe(201);
  expect((await world.call(endGrant, { id, grantId: aunt }, 'guest-nephew')).status).toBe(404);
  const share = { id, eventId: anId(), groups: ['status'], months: 1 } as const;
  expect((await world.call(shareCase, share, 'guest-nephew')).status).toBe(422);
  const code = (await world.call(shareCase, share, 'guest-aunt')).ok.code;
  expect((await world.call(openInvite, { code, agree: true }, 'guest-cousin')).status).toBe(201);
  await world.clock.add(30 * day);
  expect(await sees(id, 'guest-cousin')).toBe(false);
  await world.clock.add(-30 * day);
});

test('three answers once per person and round; the lead sees sums from five on and no small cell', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-0');
  const answers = { helped: 3, clear: 3, respected: 3 };
  const rate = (who: string, over = {}) => world.call(rateCase, { id, answers: { ...answers, ...over } }, who);
  expect((await rate('guest-0')).status).toBe(422);
  await close(world, id);
  expect((await world.call(readFamilyCase, { id }, 'guest-0')).ok.rating).toBe('open');
  expect((await rate('guest-0', { clear: 1 })).ok.rating).toBe('done');
  expect((await rate('guest-0')).status).toBe(422);
  expect((await world.call(readRatings, {}, 'lead')).ok).toMatchObject({ count: null, helped: { good: null } });
  const rest = await Promise.all(Array.from({ length: 4 }, () => aFollowedCase(world, undefined, 'guest-0')));
  for (const one of rest) {
    await take(world, 'advisor', one, { kind: 'contact', way: 'door', outcome: 'reached' });
    await take(world, 'advisor', one, { kind: 'proposeClose', reason: 'helped', note: '好了' });
    await world.call(rateCase, { id: one, answers }, 'guest-0');
  }
  const { ok } = await world.call(readRatings, {}, 'lead');
  expect(ok).toMatchObject({ count: 5, helped: { good: 5, middle: 0, bad: 0 }, clear: { good: null, bad: null } });
  expect((await world.call(readRatings, {}, 'leadXinhua')).ok.count).toBeNull();
  expect(JSON.stringify((await world.everything()).filter(({ pk }) => String(pk).startsWith('SAT#')))).not.toContain(
    id,
  );
});
