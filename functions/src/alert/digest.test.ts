import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCase } from '../case/case.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { alertKey, alertsOf } from './alerts.sample.ts';
import { cardsPerDay } from './cap.ts';
import { createSender } from './sender.ts';
import { createSweep } from './sweep.ts';

let world: World;
let alerts: ReturnType<typeof alertsOf>;
beforeEach(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
});
afterEach(() => world.stop());

const minute = 60_000;
const digests = () => world.wechat.book.cards().filter(({ page }) => page === 'advisor/queue/index');

test('what comes after the day is full is told in one digest, however much it is, and each is a task as well', async () => {
  await alerts.allow('advisor', cardsPerDay.perDay + 9);
  const send = createSender(world.p);
  for (let n = 0; n < cardsPerDay.perDay; n += 1) await send(alertKey(await aCase(world, { signs: ['S10'] })));
  const late: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    late.push(await aCase(world, { signs: ['S10'] }));
    expect((await send(alertKey(late.at(-1) ?? ''))).kind).toBe('told');
  }
  const sweep = createSweep(world.p);
  await world.clock.add(29 * minute);
  await sweep();
  expect(digests()).toEqual([]);
  await world.clock.add(minute);
  await sweep();
  await sweep();
  expect(digests().map(({ persona, data }) => [persona, data.thing1])).toEqual([['advisor', '还有 4 件事在等您看']]);
  for (const id of late) expect(await alerts.tasks('lead', id)).toHaveLength(1);
  await world.clock.add(60 * minute);
  expect((await send(alertKey(await aCase(world, { signs: ['S10'] })))).kind).toBe('told');
  await sweep();
  expect(digests()).toHaveLength(1);
});
