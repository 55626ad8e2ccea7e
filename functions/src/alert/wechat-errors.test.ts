import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { localTemplates, openidOf } from '../../dev/index.ts';
import { aCase } from '../case/case.sample.ts';
import { live } from '../platform/live.ts';
import { delivered, errcode, scriptedWeChat } from '../wechat/scripted.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { alertKey, alertsOf } from './alerts.sample.ts';
import { pauseAfter } from './backoff.ts';
import { createSender } from './sender.ts';

let world: World;
let alerts: ReturnType<typeof alertsOf>;
beforeAll(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
});
afterAll(() => world.stop());
afterEach(() => alerts.reset());

const template = localTemplates.TEMPLATE_NEW_CASE.id;

/** A new case and one run of the sender against a WeChat that answers as scripted. */
async function against(replies: readonly string[]) {
  const wechat = await scriptedWeChat(...replies);
  const { now, log } = world.p;
  const send = createSender(live({ ...world.env, WECHAT_BASE_URL: wechat.baseUrl }, { now, log }));
  const id = await aCase(world, { signs: ['S01'] });
  const outcome = await send(alertKey(id));
  await wechat.stop();
  return { ...wechat, id, outcome };
}

test.each([47003, 40037, 41030, 45168])('%i parks the card, gives the credit back and makes a task', async (code) => {
  await alerts.allow('advisor');
  const { id, outcome, sends } = await against([errcode(code)]);
  expect(outcome.kind).toBe('parked');
  expect(sends).toHaveLength(1);
  expect(await alerts.left('advisor')).toBe(1);
  expect(await alerts.tasks('lead', id)).toHaveLength(1);
  expect(world.logged.at(-1)).toMatchObject({ event: 'card.parked', fields: { errcode: code } });
});

test.each([-1, 45009, 43108, 99999])('%i gives the credit back and is tried again later', async (code) => {
  await alerts.allow('advisor');
  const { id, outcome } = await against([errcode(code)]);
  expect(outcome.kind).toBe('later');
  expect(await alerts.left('advisor')).toBe(1);
  expect(await alerts.row(id)).toMatchObject({
    state: 'pending',
    attempts: 1,
    notBefore: world.clock.now() + pauseAfter(1),
  });
  const send = createSender(world.p);
  await world.clock.add(pauseAfter(1) - 1);
  expect((await send(alertKey(id))).kind).toBe('skipped');
  world.wechat.book.setCredits(openidOf('advisor'), template, 1);
  await world.clock.add(1);
  expect((await send(alertKey(id))).kind).toBe('sent');
});

test('40003 gives the credit back and goes on to the colleague', async () => {
  await alerts.allow('advisor');
  await alerts.allow('advisor2');
  const { outcome, sends } = await against([errcode(40003), delivered]);
  expect(outcome.kind).toBe('sent');
  expect(sends.map(({ body }) => body.touser)).toEqual([openidOf('advisor'), openidOf('advisor2')]);
  expect([await alerts.left('advisor'), await alerts.left('advisor2')]).toEqual([1, 0]);
});

test.each([40001, 42001, 40014])('%i renews the token once, forced when WeChat gives the same', async (code) => {
  await alerts.allow('advisor');
  const { outcome, sends, forced } = await against([errcode(code), delivered]);
  expect(outcome.kind).toBe('sent');
  expect(sends.map(({ token }) => token)).toEqual(['T0', 'T1']);
  expect(forced).toEqual([false, false, true]);
});

test('a token refused twice is not renewed again in this run', async () => {
  await alerts.allow('advisor');
  const { outcome, sends } = await against([errcode(40001)]);
  expect(outcome.kind).toBe('later');
  expect(sends).toHaveLength(2);
});

test('an answer that is no JSON leaves the credit used and is tried again', async () => {
  await alerts.allow('advisor');
  const { outcome } = await against(['<html>502</html>']);
  expect(outcome.kind).toBe('later');
  expect(await alerts.left('advisor')).toBe(0);
});

test('a message id above 2^53 is kept to the last digit', async () => {
  await alerts.allow('advisor');
  await against([delivered]);
  const refs = (await world.everything()).map(({ pk }) => pk);
  expect(refs).toContain('MSG#294402298110051942');
});
