import {
  inviteFamily,
  leaveFamilyCase,
  listFamilyCases,
  openInvite,
  readCase,
  readFamilyCase,
  readInbox,
  readMe,
  revokeInvite,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, aFollowedCase, take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { codeTriesPerDay } from './open-invite.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;

async function anInvite(over = {}) {
  const id = await aCase(world, over);
  await take(world, 'advisor', id, { kind: 'accept' });
  const eventId = anId();
  const { ok } = await world.call(inviteFamily, { id, eventId }, 'advisor');
  return { id, eventId, ...ok };
}
const open = (code: string, who = 'family') => world.call(openInvite, { code, agree: true }, who);

test('the family sees plain words, who has it, what is next, and who opened the file; never level, sign or note', async () => {
  const id = await aFollowedCase(world);
  await world.call(readCase, { id }, 'lead');
  const { status, ok } = await world.call(readFamilyCase, { id }, 'family');
  expect(status).toBe(200);
  expect(ok.advisor).toMatchObject({ badge: '012', streetName: '江苏路街道' });
  expect(ok.readers[0]?.who).toBe('街道负责人 001');
  expect(ok.consent.until - ok.consent.since).toBe(365 * day);
  expect(JSON.stringify({ ...ok, id: '' })).not.toMatch(/P[0-3]"|S16|redFlag|urgency|扶着墙|3弄12号/);
  const list = (await world.call(listFamilyCases, {}, 'family')).ok.items;
  expect(list).toContainEqual({ id, streetName: '江苏路街道', next: ok.next.what, by: ok.next.by });
});

test('the code is kept nowhere, and the same request gives the same invitation', async () => {
  const { id, eventId, code, expiresAt } = await anInvite();
  const text = JSON.stringify(await world.everything());
  expect(text).not.toContain(code);
  expect(text).not.toContain(code.replace('-', ''));
  expect((await world.call(inviteFamily, { id, eventId }, 'advisor')).ok).toEqual({
    inviteId: eventId,
    code,
    expiresAt,
  });
  expect((await world.call(readCase, { id }, 'advisor')).ok.invites).toHaveLength(1);
});

test('of ten people who open one code at the same moment exactly one gets in', async () => {
  const { id, code } = await anInvite();
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => open(code, `guest-${n}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(410)]);
  const view = (await world.call(readCase, { id }, 'advisor')).ok;
  expect(view).toMatchObject({ family: 1, invites: [{ state: 'used' }] });
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('the one who opened it may open it again and sees the same case', async () => {
  const { id, code } = await anInvite();
  expect((await open(code)).status).toBe(201);
  expect(await open(code)).toMatchObject({ status: 201, ok: { id } });
});

test('a code works until its seventh day is over, not a moment longer', async () => {
  const [early, late] = [await anInvite(), await anInvite()];
  await world.clock.add(7 * day - 1);
  expect((await open(early.code, 'guest-early')).status).toBe(201);
  await world.clock.add(1);
  expect(await open(late.code, 'guest-late')).toMatchObject({ status: 410, problem: { code: 'invite.unusable' } });
});

test('a code taken back opens nothing, and a used one cannot be taken back', async () => {
  const [taken, used] = [await anInvite(), await anInvite()];
  const revoke = ({ id, inviteId }: { id: string; inviteId: string }) =>
    world.call(revokeInvite, { id, inviteId }, 'advisor');
  expect((await revoke(taken)).ok.invites[0]?.state).toBe('revoked');
  expect((await revoke(taken)).status).toBe(200);
  expect((await open(taken.code)).status).toBe(410);
  await open(used.code);
  expect(await revoke(used)).toMatchObject({ status: 410, problem: { code: 'invite.unusable' } });
});

test('wrong codes of one person are limited per day; right ones do not count', async () => {
  const { code } = await anInvite();
  for (let n = 0; n < codeTriesPerDay.perDay - 1; n += 1) await open('0000-0000', 'neighbour2');
  expect((await open(code, 'neighbour2')).status).toBe(201);
  expect((await open('0000-0000', 'neighbour2')).status).toBe(410);
  expect(await open('0000-0000', 'neighbour2')).toMatchObject({ status: 429, problem: { code: 'limit.reached' } });
  await world.clock.add(day);
  expect((await open('0000-0000', 'neighbour2')).status).toBe(410);
});

test('whoever withdraws sees nothing from the next request on', async () => {
  const id = await aFollowedCase(world, undefined, 'family2');
  expect((await world.call(readMe, {}, 'family2')).ok.familyCases).toBe(1);
  expect((await world.call(leaveFamilyCase, { id }, 'family2')).ok).toEqual({ left: true });
  expect((await world.call(readFamilyCase, { id }, 'family2')).status).toBe(403);
  expect((await world.call(leaveFamilyCase, { id }, 'family2')).status).toBe(403);
  expect((await world.call(listFamilyCases, {}, 'family2')).ok.items).toEqual([]);
  expect((await world.call(readCase, { id }, 'lead')).ok.log.at(-1)).toMatchObject({
    kind: 'familyLeft',
    actorBadge: '家人',
  });
});

test('consent ends after twelve months by itself', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-year');
  await world.clock.add(365 * day - 1_000);
  expect((await world.call(readFamilyCase, { id }, 'guest-year')).status).toBe(200);
  await world.clock.add(1_000);
  expect((await world.call(readFamilyCase, { id }, 'guest-year')).status).toBe(403);
  expect((await world.call(listFamilyCases, {}, 'guest-year')).ok.items).toEqual([]);
  await world.clock.add(-365 * day);
});

test('where violence is suspected nobody of the household can be invited or hears of it', async () => {
  const id = await aCase(world, { signs: ['S05'] });
  await take(world, 'advisor', id, { kind: 'accept' });
  for (const who of ['advisor', 'lead']) {
    expect(await world.call(inviteFamily, { id, eventId: anId() }, who)).toMatchObject({
      status: 422,
      problem: { code: 'step.refused' },
    });
  }
});

test('the family hears that there is news and nothing of what it is', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-hears');
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  const { items, unread } = (await world.call(readInbox, {}, 'guest-hears')).ok;
  expect(unread).toBe(1);
  expect(items[0]).toMatchObject({ title: '您关注的事有新进展', kind: 'note', caseId: id, readAt: null });
});
