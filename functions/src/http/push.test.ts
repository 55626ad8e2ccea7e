import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localAccount, localTemplates, openidOf } from '../../dev/index.ts';
import { signedPush } from '../../dev/simulator/crypto.ts';
import { createSender } from '../alert/sender.ts';
import { createSweep } from '../alert/sweep.ts';
import { aCase } from '../case/case.sample.ts';
import { addCreditWrite, clearCreditsWrite, creditsOf } from '../identity/credits.ts';
import { commit } from '../platform/commit.ts';
import { openPush, sameSignature, signature } from '../wechat/push-crypto.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  await commit(world.p, [clearCreditsWrite(world.p.table, await world.userOf('advisor'), template, 0)]);
  await world.clock.add(1_000);
});

const template = localTemplates.TEMPLATE_NEW_CASE.id;
const openid = openidOf('advisor');
const credits = async () => creditsOf(world.p, await world.userOf('advisor'), template);
const seconds = () => Math.floor(world.clock.now() / 1000);

const event = (name: string, List: unknown, CreateTime: unknown = seconds()) =>
  JSON.stringify({ ToUserName: 'gh_1', FromUserName: openid, CreateTime, MsgType: 'event', Event: name, List });
const popup = (status: string, TemplateId: string = template) => ({
  TemplateId,
  SubscribeStatusString: status,
  PopupScene: '0',
});

async function push(message: string, at = seconds()) {
  const { query, body } = signedPush(localAccount, openid, message, at);
  return world.app.request(`/wechat/push?${query}`, { method: 'POST', body: JSON.stringify(body) });
}

test('the official example of the address check is answered with its echo, a wrong one is refused', async () => {
  expect(signature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
  const query = { timestamp: '1795305600', nonce: '987654321', echostr: '4375120948345356249' };
  const ask = (given: string) =>
    world.app.request(`/wechat/push?${new URLSearchParams({ ...query, signature: given })}`);
  const right = await ask('2ebecb1647101f4ff0436139774bfe2e5adf2afc');
  expect([right.status, await right.text()]).toEqual([200, '4375120948345356249']);
  expect((await ask('2ebecb1647101f4ff0436139774bfe2e5adf2afd')).status).toBe(403);
  expect((await ask('')).status).toBe(403);
});

test('the vectors of secure mode open: mini-program, WeCom echo, WeCom text', () => {
  const { pushToken, pushAesKey } = localAccount;
  const a =
    'Q3stYC6hdFzMh9T8HCvyDIZ1nIxpVFOj6ilmveOX5j1F1sa3lkJr9uKTYJirO7jWSv5uTSNBxhl1Rpd7i/bN3ACQUFjA5xdSVcl+oRajzV0zV2wAxWUcDJACvr4I2oYhOvEp7yjUIiTX/UMetqadC1pGdruB1s8ic9Of7f5urA/Ui274BxTWXjc/A66n/sbuqu+BclKUd/1AIPJG2QF0tZW7TAV9GH0j0xxiqTRYq6UUmg2sCO//ERD+sdw7TdGJQTwjc2yaXwpjT/4932dJDQWmWtIF9MTHy8ySiVDzPYMTYpx+bO3BRwBvFHoJwdnP/T7vlTNfynPVHpEMpXklxglIPxaR1mCnw8uX+cN71kIDf8CaWRRw0pofT31T6LIn';
  const b = 'Q3stYC6hdFzMh9T8HCvyDJ7vSgqYEOf4GCjf3WkGoyNVBN8VW3lmSt8KA9L/rVgXovpg15XH4R3cCKfHpZVkkQ==';
  const c =
    'Q3stYC6hdFzMh9T8HCvyDKSj6W297BTIvfT+PbfkEpGeU+maTfqqeOWn6uWS4TtGAjLq9wRSTFbiteigNrIvL53EhFp6I3Umv0viAm1PC6EsYnEtWYlfuYsbydGo48MeIJxDZo18+frGtr+ywz9xc8IVlCb+/vskm5N5fgsoC3mF3zW1wiuWjZS/T9/75q1TIU8RxeVXtYj8gVCTjFE6AkYk96xADmdKN0NBKYnJCyNXdt4xXpbYN3RvBdYHDTQwaMOJvlZ0Ea8e+GwNh8QJ25r/lHosulLYQ/0E7lRRiZghqDmf9e7l7KswIPPaNdM5SjzqFF9lR3xmJGPrEipOfLJGn1Em0mRLZKoRdG9HpkoWa84MYenrjWQwv6J2hizJqUN2jSM3UKnxRvadLIadHSvxnmwsDQptUjExTAU5Syg=';
  const signed = (text: string) => signature(pushToken, '1795305600', '987654321', text);
  expect(signed(a)).toBe('560bbf65fc2be0f1898596770d81a3e4de0c4654');
  expect(signed(b)).toBe('9ce1e010c9353dbc567efa9fb4efd6461e268766');
  expect(signed(c)).toBe('e8cb454da41d3ff800bce6da305eb2b8361ef0da');
  expect(openPush(pushAesKey, 'wx0000000000000001', a)).toContain('"PopupScene":"0"');
  expect(openPush(pushAesKey, 'ww0000000000000001', b)).toBe('1234567890');
  expect(openPush(pushAesKey, 'ww0000000000000001', c)).toContain('<Content><![CDATA[text'.slice(0, 9));
  expect(openPush(pushAesKey, 'wx0000000000000002', a)).toBeNull();
  expect(openPush(pushAesKey, 'wx0000000000000001', `${a.slice(0, -8)}AAAAAAA=`)).toBeNull();
  expect(openPush(pushAesKey, 'wx0000000000000001', 'AAAA')).toBeNull();
  expect(sameSignature('a', 'ab')).toBe(false);
});

test('one 允许 is one credit; List may be an object or several', async () => {
  expect(await (await push(event('subscribe_msg_popup_event', popup('accept')))).text()).toBe('success');
  expect(await credits()).toBe(1);
  await world.clock.add(1_000);
  const both = [popup('accept'), popup('accept', localTemplates.TEMPLATE_PROGRESS.id)];
  await push(event('subscribe_msg_popup_event', both, String(seconds())));
  expect(await credits()).toBe(2);
});

test('an event pushed again, with another nonce or at the same moment, counts once', async () => {
  const message = event('subscribe_msg_popup_event', popup('accept'));
  const answers = await Promise.all([push(message), push(message), push(message)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  await push(message);
  expect(await credits()).toBe(1);
});

test('refusing the panel, or turning it off later, empties the ledger', async () => {
  for (const name of ['subscribe_msg_popup_event', 'subscribe_msg_change_event']) {
    await push(event('subscribe_msg_popup_event', popup('accept')));
    await world.clock.add(1_000);
    await push(event(name, popup('reject')));
    expect(await credits()).toBe(0);
    await world.clock.add(1_000);
  }
});

test('the XML form says the same', async () => {
  const item = `<List><TemplateId><![CDATA[${template}]]></TemplateId><SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString><PopupScene>0</PopupScene></List>`;
  const xml = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[${openid}]]></FromUserName><CreateTime>${seconds()}</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe_msg_popup_event]]></Event><SubscribeMsgPopupEvent>${item}</SubscribeMsgPopupEvent></xml>`;
  const { query, body } = signedPush(localAccount, openid, xml, seconds());
  const outer = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${body.Encrypt}]]></Encrypt></xml>`;
  const answer = await world.app.request(`/wechat/push?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: outer,
  });
  expect([answer.status, await answer.text()]).toEqual([200, 'success']);
  expect(await credits()).toBe(1);
});

test('a push that is unsigned, plain, for another app, or older than five minutes changes nothing', async () => {
  const before = await world.everything();
  const message = event('subscribe_msg_popup_event', popup('accept'));
  const { query, body } = signedPush(localAccount, openid, message, seconds());
  const send = (q: URLSearchParams | string, text: string) =>
    world.app.request(`/wechat/push?${q}`, { method: 'POST', body: text });
  expect((await send('', JSON.stringify(body))).status).toBe(403);
  expect((await send(query, message)).status).toBe(403);
  expect((await send(query, JSON.stringify({ Encrypt: `${body.Encrypt}A` }))).status).toBe(403);
  const stranger = signedPush({ ...localAccount, appid: 'wx0000000000000009' }, openid, message, seconds());
  expect((await send(stranger.query, JSON.stringify(stranger.body))).status).toBe(403);
  expect((await push(message, seconds() - 301)).status).toBe(403);
  expect((await push(message, seconds() + 301)).status).toBe(403);
  expect(await world.everything()).toEqual(before);
});

test('events of other kinds and of templates we do not know are answered and booked nowhere', async () => {
  const before = await world.everything();
  expect((await push(event('wxa_media_check', undefined))).status).toBe(200);
  expect((await push(event('subscribe_msg_popup_event', popup('accept', 'OTHER')))).status).toBe(200);
  expect((await push('not even JSON')).status).toBe(200);
  expect(await world.everything()).toEqual(before);
});

test('a card WeChat accepted and then could not deliver goes to the colleague, or to people', async () => {
  for (const who of ['advisor', 'advisor2']) {
    await commit(world.p, [addCreditWrite(world.p.table, await world.userOf(who), template)]);
    world.wechat.book.setCredits(openidOf(who), template, 1);
  }
  const id = await aCase(world);
  await createSender(world.p)({ pk: `R#${id}`, sk: 'OB#alert#1' });
  const [card] = world.wechat.book.cards().filter(({ page }) => page?.endsWith(id));
  const failed = { TemplateId: template, MsgID: card?.id, ErrorCode: '1', ErrorStatus: 'system error' };
  await push(event('subscribe_msg_sent_event', failed));
  await push(event('subscribe_msg_sent_event', failed));
  expect((await createSweep(world.p)()).sent).toBe(1);
  const cards = world.wechat.book.cards().filter(({ page }) => page?.endsWith(id));
  expect(cards.map(({ persona }) => persona)).toEqual(['advisor', 'advisor2']);
});
