import { afterEach, beforeEach, expect, test } from 'vitest';
import { openidOf } from './people.ts';
import { type AWechat, aWechat } from './wechat.fixture.ts';

let wechat: AWechat;
beforeEach(async () => {
  wechat = await aWechat();
});
afterEach(() => wechat.stop());

test('a code becomes the openid of the person who logged in, always the same, 28 characters', async () => {
  const first = await wechat.exchange(await wechat.code());
  const second = await wechat.exchange(await wechat.code());
  expect(first.openid).toBe(openidOf('advisor'));
  expect(second.openid).toBe(first.openid);
  expect(first.openid).toMatch(/^o[\w-]{27}$/);
  expect(first.session_key).toBeTruthy();
});

test('a code works once: the second time is 40163', async () => {
  const code = await wechat.code();
  await wechat.exchange(code);
  expect(await wechat.exchange(code)).toMatchObject({ errcode: 40163, errmsg: expect.stringMatching(/rid: [\w-]+$/) });
});

test.each([
  [5 * 60_000 - 1_000, undefined],
  [5 * 60_000 + 1, 40029],
])('a code %i ms old → errcode %s', async (age, errcode) => {
  const code = await wechat.code();
  await wechat.clock.add(age);
  expect((await wechat.exchange(code)).errcode).toBe(errcode);
});

test.each([
  ['an invented code', 40029, { js_code: 'invented' }],
  ['another appid', 40013, { appid: 'wx9' }],
  ['a wrong secret', 40125, { secret: 'x' }],
  ['another grant type', 40002, { grant_type: 'x' }],
])('%s → %i', async (_name, errcode, more) => {
  expect((await wechat.exchange(await wechat.code(), more)).errcode).toBe(errcode);
});

test('the 101st login of one person within a minute is 45011', async () => {
  const replies: { errcode?: number }[] = [];
  for (let n = 0; n < 101; n += 1) replies.push(await wechat.exchange(await wechat.code()));
  expect(replies.slice(99).map(({ errcode }) => errcode)).toEqual([undefined, 45011]);
});

test('a person WeChat finds risky is 40226, a busy WeChat -1, and neither uses up the code', async () => {
  const code = await wechat.code();
  wechat.faults.set({ riskUser: 1 });
  expect((await wechat.exchange(code)).errcode).toBe(40226);
  wechat.faults.set({ busy: 1 });
  expect((await wechat.exchange(code)).errcode).toBe(-1);
  wechat.faults.set({});
  expect((await wechat.exchange(code)).openid).toBe(openidOf('advisor'));
});

test('somebody who does not live here cannot log in, a guest can', async () => {
  expect((await wechat.post('/sim/login', { persona: 'stranger' })).status).toBe(404);
  expect((await wechat.exchange(await wechat.code('guest-7'))).openid).toBe(openidOf('guest-7'));
});
