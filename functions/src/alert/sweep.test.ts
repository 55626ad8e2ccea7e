import type { DynamoDBStreamEvent } from 'aws-lambda';
import { readCase, readInbox } from 'shared-scoring/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localTemplates, openidOf } from '../../dev/index.ts';
import { aCase, take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { addCreditWrite } from '../identity/credits.ts';
import { commit } from '../platform/commit.ts';
import { aWorld, type World } from '../world.sample.ts';
import { createOutbox } from './outbox.ts';
import { streamHeadStartMs } from './outbox-item.ts';
import { createSweep } from './sweep.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.stop());

const minute = 60_000;

async function allow(who: string, template: string, times = 5) {
  for (let n = 0; n < times; n += 1) {
    await commit(world.p, [addCreditWrite(world.p.table, await world.userOf(who), template)]);
  }
  world.wechat.book.setCredits(openidOf(who), template, times);
}
const escalated = async (id: string) => (await readLog(world.p, id)).filter(({ kind }) => kind === 'escalate');

test('an alert the stream missed goes out after two minutes, once', async () => {
  await allow('advisor', localTemplates.TEMPLATE_NEW_CASE.id);
  await aCase(world);
  const sweep = createSweep(world.p);
  await world.clock.add(streamHeadStartMs - 1);
  expect(await sweep()).toMatchObject({ sent: 0, failed: 0 });
  await world.clock.add(1);
  expect(await sweep()).toMatchObject({ sent: 1, failed: 0 });
  expect(await sweep()).toMatchObject({ sent: 0 });
  expect(world.wechat.book.cards()).toHaveLength(1);
});

test('an alert that WeChat keeps refusing is swept at its next time, and its age is in the log', async () => {
  await allow('advisor', localTemplates.TEMPLATE_NEW_CASE.id);
  world.wechat.faults.set({ busy: 1 });
  await aCase(world);
  const sweep = createSweep(world.p);
  await world.clock.add(streamHeadStartMs);
  expect(await sweep()).toMatchObject({ sent: 0, oldestPendingMs: streamHeadStartMs });
  world.wechat.faults.set({});
  await world.clock.add(minute);
  expect(await sweep()).toMatchObject({ sent: 1, oldestPendingMs: 0 });
  expect(world.logged.filter(({ event }) => event === 'sweep')).toHaveLength(2);
});

test('cards held at night go out with the first sweep at eight, all of them, and not a minute before', async () => {
  await allow('advisor', localTemplates.TEMPLATE_NEW_CASE.id, 12);
  const sweep = createSweep(world.p);
  await world.clock.add(Date.parse('2026-11-23T23:00:00+08:00') - world.clock.now());
  for (let n = 0; n < 12; n += 1) await aCase(world);
  await world.clock.add(2 * minute);
  expect(await sweep()).toMatchObject({ sent: 0, failed: 0, oldestPendingMs: 0 });
  await world.clock.add(Date.parse('2026-11-24T07:59:59+08:00') - world.clock.now());
  expect(await sweep()).toMatchObject({ sent: 0 });
  await world.clock.add(1_000);
  expect(await sweep()).toMatchObject({ sent: 12, failed: 0 });
});

test('a P0 nobody accepts goes up level by level, each level once, however often the sweep runs', async () => {
  const id = await aCase(world, { signs: ['S01'] });
  const sweep = createSweep(world.p);
  for (let n = 0; n < 90; n += 1) {
    await world.clock.add(minute);
    await Promise.all([sweep(), sweep()]);
  }
  const lines = await escalated(id);
  const record = await readRecord(world.p, id);
  expect(new Set(record?.escalated).size).toBe(record?.escalated.length);
  expect(lines.length).toBe(record?.escalated.length);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
  const told = async (who: string) =>
    (await world.call(readInbox, {}, who)).ok.items.filter(
      (item) => item.caseId === id && item.title.includes('一件事'),
    );
  expect((await told('lead')).some(({ kind }) => kind === 'task')).toBe(true);
  expect((await told('district')).some(({ kind }) => kind === 'task')).toBe(true);
  expect(await told('districtPudong')).toEqual([]);
}, 120_000);

test('an escalation does not make the advisor’s open view out of date', async () => {
  const id = await aCase(world, { signs: ['S01'] });
  const { version } = (await world.call(readCase, { id }, 'advisor')).ok;
  await world.clock.add(20 * minute);
  expect((await createSweep(world.p)()).escalated).toBe(1);
  const view = await take(world, 'advisor', id, { kind: 'accept' });
  expect(view.version).toBe(version + 1);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('after acceptance the old clock is silent and the next one runs', async () => {
  const id = await aCase(world, { signs: ['S01'] });
  await take(world, 'advisor', id, { kind: 'accept' });
  await world.clock.add(20 * minute);
  expect((await createSweep(world.p)()).escalated).toBe(0);
  await world.clock.add(41 * minute);
  expect((await createSweep(world.p)()).escalated).toBe(1);
});

test('a closed case is never escalated', async () => {
  const id = await aCase(world, { signs: ['S01'] });
  const reached = { kind: 'contact', way: 'door', outcome: 'reached' } as const;
  await take(world, 'advisor', id, { kind: 'accept' }, reached, {
    kind: 'proposeClose',
    reason: 'helped',
    note: '好了',
  });
  await take(world, 'lead', id, { kind: 'clearFlag', note: '人没事' }, { kind: 'approveClose' });
  await world.clock.add(100 * 24 * 60 * minute);
  expect((await createSweep(world.p)()).escalated).toBe(0);
});

const insert = (pk: string, sk: string, sequence: string): DynamoDBStreamEvent['Records'][number] => ({
  eventName: 'INSERT',
  eventSource: 'aws:dynamodb',
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: sequence, StreamViewType: 'NEW_IMAGE' },
});

test('the stream handler sends what was inserted into the outbox and lets everything else pass', async () => {
  await allow('advisor', localTemplates.TEMPLATE_NEW_CASE.id);
  const id = await aCase(world);
  const handler = createOutbox(world.p);
  const Records = [
    insert(`R#${id}`, 'META', '1'),
    insert(`R#${id}`, 'OB#alert#1', '2'),
    insert('R#gone', 'OB#alert#1', '3'),
  ];
  expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
  expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
  expect(world.wechat.book.cards()).toHaveLength(1);
});

test('only the records that failed come back', async () => {
  const id = await aCase(world);
  const broken = createOutbox({ ...world.p, table: 'no-such-table' });
  const Records = [insert(`R#${id}`, 'META', '1'), insert(`R#${id}`, 'OB#alert#1', '2')];
  expect(await broken({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
});
