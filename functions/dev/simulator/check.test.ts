import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AWechat, advisor, aWechat } from './wechat.fixture.ts';

let wechat: AWechat;
beforeEach(async () => {
  wechat = await aWechat();
  await wechat.exchange(await wechat.code());
});
afterEach(() => wechat.stop());
const check = async (more: object = {}) => {
  const body = { version: 2, scene: 2, openid: advisor, content: '家里三天没亮灯', ...more };
  return (await wechat.api('/wxa/msg_sec_check', body)).json();
};

test('plain words pass, forbidden ones are risky, doubtful ones want a second look', async () => {
  expect((await check()).result).toEqual({ suggest: 'pass', label: 100 });
  expect((await check({ content: '来赌博吧' })).result.suggest).toBe('risky');
  expect((await check({ content: '加微信聊' })).result.suggest).toBe('review');
});

test.each([
  [0, 0],
  [2 * 3_600_000 - 5_000, 0],
  [2 * 3_600_000 + 1, 61010],
])('%i ms after the last login → %i', async (later, errcode) => {
  await wechat.clock.add(later);
  expect((await check()).errcode).toBe(errcode);
});

test.each([
  ['an unknown scene', 40129, { scene: 5 }],
  ['another openid', 43104, { openid: 'o-nobody' }],
  ['no words', 44002, { content: '' }],
  ['2,501 characters', 45002, { content: '好'.repeat(2_501) }],
])('%s → %i', async (_name, errcode, more) => expect((await check(more)).errcode).toBe(errcode));

const picture = async (more: object = {}) =>
  wechat.api('/wxa/getwxacodeunlimit', { scene: '01JD0000000000000000000000', page: 'pages/follow/index', ...more });

test('a mini-program code is a PNG, and the same scene gives the same picture', async () => {
  const [one, two, other] = await Promise.all([picture(), picture(), picture({ scene: 'x' })]);
  expect(one.headers.get('content-type')).toBe('image/png');
  const bytes = await Promise.all([one, two, other].map(async (reply) => Buffer.from(await reply.arrayBuffer())));
  expect(bytes[0]?.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes[0]?.equals(bytes[1] ?? Buffer.of()), bytes[0]?.equals(bytes[2] ?? Buffer.of())]).toEqual([true, false]);
});

test.each([
  ['a scene of 32 characters', { scene: 'a'.repeat(32) }, undefined],
  ['a scene of 33 characters', { scene: 'a'.repeat(33) }, 40169],
  ['a scene with a per cent sign', { scene: 'a%20' }, 40169],
  ['a page that does not exist', { page: 'pages/gone/index' }, 41030],
  ['a width of 279', { width: 279 }, 40097],
])('%s → %s', async (_name, more, errcode) => {
  const reply = await picture(more);
  const json = reply.headers.get('content-type')?.includes('json') ? await reply.json() : {};
  expect(json.errcode).toBe(errcode);
});
