import { markRead, openSession, readInbox, readMe } from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { localTemplates } from '../../dev/index.ts';
import { aCase } from '../case/case.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
afterEach(() => world.wechat.faults.set({}));

async function aCode(persona: string): Promise<string> {
  const body = JSON.stringify({ persona });
  return (await (await world.wechat.app.request('/sim/login', { method: 'POST', body })).json()).code;
}

test('a login code gives a token that works, and says who one is and what reminders are left', async () => {
  const { status, ok } = await world.call(openSession, { code: await aCode('advisor') });
  expect(status).toBe(201);
  expect(ok.expiresAt - world.clock.now()).toBe(15 * 60_000);
  expect(ok.me).toMatchObject({
    post: { staffId: 'advisor', role: 'advisor', badge: '012', onDutyToday: true },
    familyCases: 0,
  });
  expect(ok.me.templates.map(({ purpose, credits }) => [purpose, credits])).toEqual([
    ['newCase', 0],
    ['caseProgress', 0],
    ['escalation', 0],
  ]);
  const answer = await world.app.request('/me', { headers: { authorization: `Bearer ${ok.token}` } });
  expect(await answer.json()).toEqual(ok.me);
});

test('the openid is nowhere to be read: not in the table, not in the token', async () => {
  const { ok } = await world.call(openSession, { code: await aCode('neighbour') });
  const openid = world.wechat.people.openid('neighbour') ?? '';
  expect(openid).not.toBe('');
  expect(JSON.stringify(await world.everything())).not.toContain(openid);
  expect(Buffer.from(ok.token.split('.')[1] ?? '', 'base64url').toString()).not.toContain(openid);
});

test('a code works once; a wrong one never', async () => {
  const code = await aCode('neighbour');
  await world.call(openSession, { code });
  for (const bad of [code, 'wrong']) {
    const { status, problem } = await world.call(openSession, { code: bad });
    expect(status).toBe(401);
    expect(problem).toMatchObject({ code: 'login.refused', fields: [{ path: 'code' }] });
  }
});

test.each([
  ['riskUser', 401, 'login.refused'],
  ['loginLimit', 503, 'wechat.unavailable'],
  ['busy', 503, 'wechat.unavailable'],
  ['cut', 503, 'wechat.unavailable'],
] as const)('when WeChat says %s the answer is %i', async (fault, status, code) => {
  const login = await aCode('neighbour2');
  world.wechat.faults.set({ [fault]: 1 });
  expect(await world.call(openSession, { code: login })).toMatchObject({ status, problem: { code } });
});

test('a neighbour has no post', async () => {
  expect((await world.call(readMe, {}, 'neighbour')).ok).toMatchObject({ post: null, familyCases: 0 });
  expect(Object.values(localTemplates)).toHaveLength(3);
});

test('a message is read once, by its owner only', async () => {
  await aCase(world);
  const inbox = (await world.call(readInbox, {}, 'advisor')).ok;
  const item = inbox.items[0];
  if (!item) throw new Error('a message expected');
  expect(inbox.unread).toBe(1);
  expect((await world.call(markRead, { id: item.id }, 'advisor2')).status).toBe(404);
  const read = (await world.call(markRead, { id: item.id }, 'advisor')).ok;
  expect(read.readAt).toBe(world.clock.now());
  await world.clock.add(60_000);
  expect((await world.call(markRead, { id: item.id }, 'advisor')).ok).toEqual(read);
  expect((await world.call(readInbox, {}, 'advisor')).ok.unread).toBe(0);
});
