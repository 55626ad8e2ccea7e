import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openidOf, weComIdOf } from '../../dev/index.ts';
import { alertKey, alertsOf } from '../alert/alerts.sample.ts';
import { createSender } from '../alert/sender.ts';
import { aCase } from '../case/case.sample.ts';
import { enrol } from '../identity/staff.ts';
import { withoutIds } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { openWeCom } from './wecom.ts';

let world: World;
let alerts: ReturnType<typeof alertsOf>;
const member = async (who: string, badge: string) =>
  enrol(world.p, {
    staffId: who,
    role: 'advisor',
    scope: jiangsuRoad,
    scopeName: jiangsuRoad,
    badge,
    openid: openidOf(who),
    wecomUserId: weComIdOf(who),
  });
beforeEach(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
  await member('advisor', '012');
});
afterEach(() => world.stop());

const minute = 60_000;
const sendNew = async (over = {}) => {
  const id = await aCase(world, { signs: ['S10'], ...over });
  return { id, kind: (await createSender(world.p)(alertKey(id))).kind };
};
const overWeCom = (id: string) => alerts.cards(id).filter(({ via }) => via === 'wecom');

test('without a subscription credit the advisor hears it in WeCom, with nothing personal in it', async () => {
  const { id, kind } = await sendNew();
  expect(kind).toBe('sent');
  expect(overWeCom(id)).toMatchObject([{ persona: 'advisor', title: '守望提醒' }]);
  expect(withoutIds(overWeCom(id)[0])).not.toMatch(/P[0-3]|3弄|扶着墙|S\d\d/);
});

test('with a credit the card goes first and WeCom stays silent', async () => {
  await alerts.allow('advisor');
  const { id, kind } = await sendNew();
  expect(kind).toBe('sent');
  expect(alerts.cards(id).map(({ via }) => via)).toEqual([undefined]);
});

test('while WeChat is down WeCom carries the alert', async () => {
  await alerts.allow('advisor');
  world.wechat.faults.set({ busy: 1 });
  const { id, kind } = await sendNew();
  expect(kind).toBe('sent');
  expect(overWeCom(id)).toHaveLength(1);
  expect(await alerts.left('advisor')).toBe(1);
});

describe.each([
  ['81013: nobody there', { wecomNobody: 1 }],
  ['no licence, on errcode 0', { wecomUnlicensed: 1 }],
  ['60020: the address is not trusted', { wecomIp: 1 }],
])('%s', (_, faults) => {
  test('goes to the colleague, and without one to people', async () => {
    world.wechat.faults.set(faults);
    const alone = await sendNew();
    expect(alone.kind).toBe('told');
    expect(await alerts.tasks('lead', alone.id)).toHaveLength(1);
    await alerts.allow('advisor2');
    const { id, kind } = await sendNew();
    expect([kind, alerts.cards(id).map(({ persona }) => persona)]).toEqual(['sent', ['advisor2']]);
  });
});

test.each([
  ['-1', { wecomBusy: 1 }],
  ['45009', { wecomQuota: 1 }],
  ['45033', { wecomConcurrent: 1 }],
])('%s is tried again later', async (_, faults) => {
  world.wechat.faults.set(faults);
  const { id, kind } = await sendNew();
  expect(kind).toBe('later');
  world.wechat.faults.set({});
  await world.clock.add(minute);
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('sent');
});

test('an answer that was lost makes no second message: WeCom knows the same request again', async () => {
  world.wechat.faults.set({ wecomSilence: 1 });
  const { id, kind } = await sendNew();
  expect(kind).toBe('later');
  world.wechat.faults.set({});
  await world.clock.add(minute);
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('sent');
  expect(overWeCom(id)).toHaveLength(1);
}, 20_000);

/** Dice under which the token ends at the next call and at none of those after it. */
function endOnce(): void {
  const { faults } = world.wechat;
  for (let seed = 1; ; seed += 1) {
    faults.set({ wecomToken: 0.05 }, seed);
    const row = Array.from({ length: 24 }, () => faults.hits('wecomToken'));
    if (row[0] && !row.slice(1).includes(true)) break;
  }
  const { seed } = faults.state();
  faults.set({}, seed + 1);
  faults.set({ wecomToken: 0.05 }, seed);
}

test('a token that ends early is fetched once for all who wait, and the message goes out', async () => {
  const asked: string[] = [];
  const wecom = openWeCom(world.p);
  const notice = {
    userId: weComIdOf('advisor'),
    title: '守望提醒',
    what: '有一件新的事',
    where: '这里',
    when: '现在',
    page: 'x',
  };
  expect((await wecom?.(notice))?.kind).toBe('sent');
  endOnce();
  const real = globalThis.fetch;
  globalThis.fetch = (async (url: Parameters<typeof real>[0], init?: RequestInit) => {
    if (String(url).includes('gettoken')) asked.push(String(url));
    return real(url, init);
  }) as typeof real;
  try {
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => wecom?.({ ...notice, page: `x${n}` })));
    expect(all.map((one) => one?.kind)).toEqual(Array(8).fill('sent'));
    expect(asked).toHaveLength(1);
  } finally {
    globalThis.fetch = real;
  }
});

test('more in one minute than WeCom delivers waits for the next, and none is dropped without a word', async () => {
  const sent: string[] = [];
  for (let n = 0; n < 32; n += 1) {
    const { id, kind } = await sendNew({ signs: ['S01'] });
    if (kind === 'sent') sent.push(id);
  }
  expect(sent).toHaveLength(25);
  for (const id of sent) expect(overWeCom(id)).toHaveLength(1);
});

test('an agent of another app is a fault of the office, and the alert goes another way', async () => {
  const wecom = openWeCom({
    ...world.p,
    config: { ...world.p.config, wecom: { ...world.p.config.wecom, agentId: 7, cardUrl: 'https://h5.example/' } },
  });
  const notice = {
    userId: weComIdOf('advisor'),
    title: '守望提醒',
    what: '有一件新的事',
    where: '这里',
    when: '现在',
    page: 'x',
  };
  expect(await wecom?.(notice)).toEqual({ kind: 'app', errcode: 301002 });
});
