import type { CaseEvent } from 'shared-scoring';
import { readInbox } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCase } from '../audit/verify-case.ts';
import { aCase, take } from '../case/case.sample.ts';
import { openText, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { aWorld, type World } from '../world.sample.ts';
import { createSweep } from './sweep.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;
const note = '记一句';
const reached = { kind: 'contact', way: 'phone', outcome: 'reached' } as const;

/** What the sweep wrote into the log about one thing, oldest first. */
const told = async (id: string, about: string) => {
  const lines = (await readLog(world.p, id)).filter(({ kind }) => kind === 'escalate');
  const texts = await Promise.all(lines.map((line) => openText(world.p.keys, id, line)));
  return texts.filter((text) => text.includes(about));
};
const inbox = async (who: string, about: string) =>
  (await world.call(readInbox, {}, who)).ok.items.filter(({ body }) => body.includes(about));

const things: readonly (readonly [string, string, readonly (readonly [string, CaseEvent])[]])[] = [
  [
    'a referral',
    '转介等对方收',
    [['advisor', { kind: 'refer', referral: 'r', to: '社区医院', ground: 'consent', note }]],
  ],
  ['emergency relief', '先行救助等负责人同意', [['advisor', { kind: 'needRelief', note }]]],
  ['a conference', '会诊要开', [['lead', { kind: 'callConference', ground: 'consent', note }]]],
];

test.each(things)('%s that waits reminds its owner and then the lead, each level once', async (_, about, events) => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' }, reached);
  for (const [who, event] of events) await take(world, who, id, event);
  const sweep = createSweep(world.p);
  await sweep();
  expect(await told(id, about)).toEqual([]);
  for (let n = 0; n < 34; n += 1) {
    await world.clock.add(day / 2);
    await sweep();
    await sweep();
  }
  const texts = await told(id, about);
  expect(texts.length).toBeGreaterThanOrEqual(2);
  expect(texts.length).toBeLessThanOrEqual(3);
  expect((await inbox('advisor', about)).length).toBeGreaterThanOrEqual(1);
  expect((await inbox('lead', about)).some(({ kind }) => kind === 'task')).toBe(true);
  const escalated = (await readRecord(world.p, id))?.escalated ?? [];
  expect(new Set(escalated).size).toBe(escalated.length);
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
});

test('what is told beside is not told again when the case itself waits for another time', async () => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' }, reached);
  await take(world, 'advisor', id, { kind: 'refer', referral: 'r', to: '社区医院', ground: 'consent', note });
  await world.clock.add(20 * day);
  const sweep = createSweep(world.p);
  for (let n = 0; n < 6; n += 1) await sweep();
  const before = (await told(id, '转介')).length;
  expect(before).toBeGreaterThan(0);
  await take(world, 'advisor', id, { kind: 'contact', way: 'door', outcome: 'reached' });
  for (let n = 0; n < 6; n += 1) await sweep();
  expect((await told(id, '转介')).length).toBe(before);
});

test('the review of the watch list is reminded of by the case’s own clock, once a level', async () => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
  await take(
    world,
    'advisor',
    id,
    { kind: 'contact', way: 'phone', outcome: 'refused' },
    { kind: 'respectRefusal', capable: true },
    { kind: 'watch', note },
  );
  const due = (await readRecord(world.p, id))?.facts.due;
  expect(due?.kind).toBe('review');
  const sweep = createSweep(world.p);
  await world.clock.add((due?.at ?? 0) - 1 - world.clock.now());
  await sweep();
  expect(await told(id, '过了时间')).toEqual([]);
  await world.clock.add(1);
  await sweep();
  await sweep();
  expect(await told(id, '过了时间')).toHaveLength(1);
});
