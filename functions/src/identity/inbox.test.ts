import { leaveFamilyCase, markRead, readInbox } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFollowedCase, take } from '../case/case.sample.ts';
import { commit } from '../platform/commit.ts';
import { aWorld, type World } from '../world.sample.ts';
import { messageWrite } from './inbox.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;
const inboxOf = async (who: string) => (await world.call(readInbox, {}, who)).ok;

async function put(who: string, over = {}) {
  const message = { at: world.clock.now(), name: 'x.1', title: '一', body: '二', caseId: null, kind: 'note' } as const;
  await commit(world.p, [messageWrite(world.p.table, await world.userOf(who), { ...message, ...over })]);
}

test('a message put a second time is the same message: what was read stays read, what it said stays said', async () => {
  await put('advisor');
  const [first] = (await inboxOf('advisor')).items;
  const { ok: read } = await world.call(markRead, { id: first?.id ?? '' }, 'advisor');
  await put('advisor', { title: '别的' });
  expect(await inboxOf('advisor')).toEqual({ items: [read], unread: 0 });
});

test('a message is gone after 180 days, for reading and for marking, whether the engine has removed it or not', async () => {
  await put('advisor2');
  const [item] = (await inboxOf('advisor2')).items;
  await world.clock.add(180 * day);
  expect((await inboxOf('advisor2')).items).toEqual([]);
  expect((await world.call(markRead, { id: item?.id ?? '' }, 'advisor2')).status).toBe(404);
  await world.clock.add(-180 * day);
});

test('whoever withdrew finds nothing of the case in the inbox either', async () => {
  const id = await aFollowedCase(world);
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  expect((await inboxOf('family')).unread).toBe(1);
  await world.call(leaveFamilyCase, { id }, 'family');
  expect(await inboxOf('family')).toEqual({ items: [], unread: 0 });
});
