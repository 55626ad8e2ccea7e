import { createDecipheriv } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { localAccount } from './account.ts';
import { signature } from './crypto.ts';
import { localTemplates } from './templates.ts';
import { type AWechat, advisor, aWechat, template } from './wechat.fixture.ts';

let wechat: AWechat;
afterEach(() => wechat.stop());

/** Opens a push as the platform's document says, step by step. */
function opened({ query, body }: AWechat['pushes'][number]) {
  const { Encrypt } = body as { Encrypt: string };
  const part = (name: string) => query.get(name) ?? '';
  const { pushToken, pushAesKey, appid } = localAccount;
  expect(part('msg_signature')).toBe(signature(pushToken, part('timestamp'), part('nonce'), Encrypt));
  const key = Buffer.from(`${pushAesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(Encrypt, 'base64'), decipher.final()]);
  const plain = padded.subarray(0, padded.length - (padded.at(-1) ?? 0));
  const end = 20 + plain.readUInt32BE(16);
  expect(plain.subarray(end).toString()).toBe(appid);
  return JSON.parse(plain.subarray(20, end).toString());
}

test('tapping 允许 pushes one encrypted popup event: one template as an object, several as an array', async () => {
  wechat = await aWechat();
  await wechat.allow();
  const both = [template.id, localTemplates.TEMPLATE_PROGRESS.id];
  await wechat.post('/sim/subscribe', { persona: 'advisor', templates: both, choice: 'reject' });
  const [one, many] = wechat.pushes.map(opened);
  expect(one).toMatchObject({
    ToUserName: localAccount.originalId,
    FromUserName: advisor,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: { TemplateId: template.id, SubscribeStatusString: 'accept', PopupScene: '0' },
  });
  expect(typeof one.CreateTime).toBe('number');
  expect(many.List.map((item: { SubscribeStatusString: string }) => item.SubscribeStatusString)).toEqual([
    'reject',
    'reject',
  ]);
  expect(wechat.book.credits(advisor, template.id)).toBe(1);
});

test('turning messages off empties the credits and pushes a change event', async () => {
  wechat = await aWechat();
  await wechat.allow();
  await wechat.post('/sim/unsubscribe', { persona: 'advisor', templates: [template.id] });
  expect(opened(wechat.pushes[1] as AWechat['pushes'][number])).toMatchObject({
    Event: 'subscribe_msg_change_event',
    List: { SubscribeStatusString: 'reject' },
  });
  expect(wechat.book.credits(advisor, template.id)).toBe(0);
});

test.each([
  ['delivered', {}, { ErrorCode: '0', ErrorStatus: 'success' }, 1],
  ['lost after errcode 0', { sentFails: 1 }, { ErrorCode: '1' }, 0],
])('a card that is %s is followed by a sent event that says so', async (_name, rates, item, count) => {
  wechat = await aWechat();
  await wechat.allow();
  wechat.faults.set(rates);
  await wechat.send();
  await expect.poll(() => wechat.pushes.length).toBe(2);
  expect(opened(wechat.pushes[1] as AWechat['pushes'][number])).toMatchObject({
    Event: 'subscribe_msg_sent_event',
    List: { TemplateId: template.id, MsgID: expect.stringMatching(/^\d{18}$/), ...item },
  });
  expect(wechat.book.cards()).toHaveLength(count);
});

test.each([
  ['answered with success', 1, () => new Response('success')],
  ['answered with nothing', 1, () => new Response('')],
  ['refused twice', 3, (count: number) => new Response(count < 3 ? 'no' : 'success')],
  ['refused for ever', 4, () => new Response('no', { status: 500 })],
])('a push that is %s arrives %i times', async (_name, times, answer) => {
  wechat = await aWechat(answer);
  await wechat.allow();
  expect(wechat.pushes).toHaveLength(times);
});

test('with the fault pushTwice the same event comes twice; with pushLost it comes late, once', async () => {
  wechat = await aWechat();
  wechat.faults.set({ pushTwice: 1 });
  await wechat.allow();
  expect(wechat.pushes).toHaveLength(2);
  wechat.faults.set({ pushLost: 1 });
  await wechat.allow();
  expect(wechat.pushes).toHaveLength(3);
});

test.each([
  ['no template', 10001, []],
  ['six templates', 20003, Array(6).fill(template.id)],
  ['an unknown template', 20001, ['TPL-X']],
])('the panel refuses %s with %i', async (_name, errCode, templates) => {
  wechat = await aWechat();
  expect(await (await wechat.post('/sim/subscribe', { persona: 'advisor', templates })).json()).toMatchObject({
    errCode,
  });
});
