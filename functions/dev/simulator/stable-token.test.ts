import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AWechat, aWechat } from './wechat.fixture.ts';

let wechat: AWechat;
beforeEach(async () => {
  wechat = await aWechat();
});
afterEach(() => wechat.stop());
const works = async (token: string) =>
  (await (await wechat.post(`/wx/wxa/msg_sec_check?access_token=${token}`, {})).json()).errcode !== 40001;

test('asking again gives the same token until five minutes before its end', async () => {
  const first = await wechat.token();
  await wechat.clock.add(7_200_000 - 301_000);
  expect(await wechat.token()).toBe(first);
  await wechat.clock.add(2_000);
  const second = await wechat.token();
  expect(second).not.toBe(first);
  expect([await works(first), await works(second)]).toEqual([true, true]);
  await wechat.clock.add(300_000);
  expect([await works(first), await works(second)]).toEqual([false, true]);
});

test('a forced renewal kills the old token, but not twice within 30 s', async () => {
  const first = await wechat.token();
  const second = (await wechat.tokenReply({ force_refresh: true })).access_token;
  expect([second === first, await works(first)]).toEqual([false, false]);
  expect((await wechat.tokenReply({ force_refresh: true })).access_token).toBe(second);
  await wechat.clock.add(30_000);
  expect((await wechat.tokenReply({ force_refresh: true })).access_token).not.toBe(second);
});

test('a token revoked in the middle is 40001 once, the next one works', async () => {
  const token = await wechat.token();
  wechat.faults.set({ tokenRevoked: 1 });
  expect(await works(token)).toBe(false);
  wechat.faults.set({});
  expect(await works(await wechat.token())).toBe(true);
});

test.each([
  ['another appid', 40013, { appid: 'wx9' }],
  ['a wrong secret', 40125, { secret: 'x' }],
  ['another grant type', 40002, { grant_type: 'x' }],
])('%s → %i', async (_name, errcode, more) => {
  expect((await wechat.tokenReply(more)).errcode).toBe(errcode);
});

test('a body that is no JSON is 47001, a GET 43002, no token 41001', async () => {
  expect((await (await wechat.post('/wx/cgi-bin/stable_token', 'nonsense')).json()).errcode).toBe(47001);
  expect((await (await fetch(`${wechat.baseUrl}/cgi-bin/stable_token`)).json()).errcode).toBe(43002);
  expect((await (await wechat.post('/wx/wxa/msg_sec_check', {})).json()).errcode).toBe(41001);
});
