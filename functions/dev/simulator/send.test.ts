import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AWechat, advisor, aWechat, goodData, template } from './wechat.fixture.ts';

let wechat: AWechat;
beforeEach(async () => {
  wechat = await aWechat();
});
afterEach(() => wechat.stop());
const cards = () => wechat.book.cards();

test('one tap pays for one card: the first arrives, the second is 43101', async () => {
  await wechat.allow();
  expect((await wechat.send()).errcode).toBe(0);
  expect((await wechat.send()).errcode).toBe(43101);
  expect(cards()).toMatchObject([
    {
      persona: 'advisor',
      template: template.id,
      title: template.title,
      page: 'advisor/case/index?id=x',
      data: { thing1: '有户人家需要看看' },
      rows: [{ label: template.fields[0]?.label, value: '有户人家需要看看' }, {}, {}],
    },
  ]);
});

test('the message id is a bare number above 2^53, so that a careless JSON.parse corrupts it', async () => {
  await wechat.allow();
  const body = { touser: advisor, template_id: template.id, data: goodData };
  const raw = await (await wechat.api('/cgi-bin/message/subscribe/send', body)).text();
  const id = /"msgid":(\d+)}$/.exec(raw)?.[1] ?? '';
  expect(BigInt(id)).toBeGreaterThan(2n ** 53n);
  expect(id).toBe(cards()[0]?.id);
});

test.each([
  ['an unknown openid', 40003, { touser: 'o-nobody' }],
  ['an unknown template', 40037, { template_id: 'TPL-X' }],
  ['a page that is not in the mini-program', 41030, { page: 'pages/gone/index' }],
  ['a field that is too long', 47003, { data: { ...goodData, thing1: { value: '好'.repeat(21) } } }],
  ['a missing field', 47003, { data: { thing1: goodData.thing1 } }],
])('%s → %i, and no credit is spent', async (_name, errcode, more) => {
  await wechat.allow();
  expect(await wechat.send(more)).toMatchObject({ errcode });
  expect(wechat.book.credits(advisor, template.id)).toBe(1);
  expect(cards()).toEqual([]);
});

test('47003 names the field and says whether it was empty or invalid', async () => {
  const empty = await wechat.send({ data: { ...goodData, thing2: { value: '' } } });
  const invalid = await wechat.send({ data: { ...goodData, time3: { value: '下午三点' } } });
  expect(empty.errmsg).toMatch(/^argument invalid! data\.thing2\.value is empty rid: /);
  expect(invalid.errmsg).toMatch(/^argument invalid! data\.time3\.value invalid rid: /);
});

test.each([
  ['concurrent', 43108],
  ['quota', 45009],
  ['busy', -1],
  ['badField', 47003],
  ['tokenRevoked', 40001],
] as const)('the fault %s → %i, nothing delivered, nothing spent', async (fault, errcode) => {
  await wechat.allow();
  const token = await wechat.token();
  wechat.faults.set({ [fault]: 1 });
  expect((await wechat.send({}, token)).errcode).toBe(errcode);
  expect([cards().length, wechat.book.credits(advisor, template.id)]).toEqual([0, 1]);
});

test('the fault refused empties the credit book', async () => {
  await wechat.allow();
  wechat.faults.set({ refused: 1 });
  expect((await wechat.send()).errcode).toBe(43101);
  expect(wechat.book.credits(advisor, template.id)).toBe(0);
});

test('a silent WeChat has delivered the card but never answers; a cut line has delivered nothing', async () => {
  await wechat.allow();
  wechat.faults.set({ silence: 1 });
  const body = { touser: advisor, template_id: template.id, data: goodData };
  const url = `${wechat.baseUrl}/cgi-bin/message/subscribe/send?access_token=${await wechat.token()}`;
  const call = { method: 'POST', body: JSON.stringify(body) };
  await expect(fetch(url, { ...call, signal: AbortSignal.timeout(80) })).rejects.toThrow();
  expect(cards()).toHaveLength(1);
  wechat.faults.set({ cut: 1 });
  await expect(fetch(url, call)).rejects.toThrow();
  expect(cards()).toHaveLength(1);
});
