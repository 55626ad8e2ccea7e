import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { inviteFamily, openInvite, readCase, readFamilyCase, recordVisit, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSweep } from '../alert/sweep.ts';
import { verifyCase } from '../audit/verify-case.ts';
import { answered, aVisit } from '../household/visit.sample.ts';
import { retentionOf } from '../reference/retention.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { aCase, take } from './case.sample.ts';
import { forget } from './forget.ts';
import { brokenAt, readLog } from './log.ts';
import { readRecord } from './record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;
const { keep } = retentionOf(jiangsuRoad);
const items = async (id: string) =>
  (await world.everything()).filter(({ pk, sk }) => pk === `R#${id}` || pk === `RP#${id}` || sk === `CASE#${id}`);
const kinds = async (id: string) => [...new Set((await items(id)).map(({ sk }) => String(sk).split('#')[0]))].sort();

/** A case with a form, a follower, a plan to close, closed now. */
async function aClosedCase(family: string): Promise<string> {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
  const { ok } = await world.call(inviteFamily, { id, eventId: anId() }, 'advisor');
  await world.call(openInvite, { code: ok.code, agree: true }, family);
  await take(world, 'advisor', id, { kind: 'contact', way: 'door', outcome: 'reached', note: '见到了' });
  const visit = aVisit(id, { at: world.clock.now(), answers: answered({ incomeBand: 'toL' }) });
  await world.call(recordVisit, visit, 'advisor');
  await take(world, 'advisor', id, { kind: 'proposeClose', reason: 'helped', note: '办好了' });
  await take(world, 'lead', id, { kind: 'approveClose' });
  return id;
}

test('a closed case keeps its words to the last moment; then they go, and what must stay stays', async () => {
  const id = await aClosedCase('guest-closed');
  const before = await readRecord(world.p, id);
  const log = await readLog(world.p, id);
  const sweep = createSweep(world.p);
  expect(await kinds(id)).toEqual(expect.arrayContaining(['EV', 'FAM', 'HV', 'IV', 'META', 'RD', 'WHO', 'CASE']));

  await world.clock.add(keep.closed.days * day - 1);
  await sweep();
  expect((await readRecord(world.p, id))?.erasedAt).toBeUndefined();
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });

  await world.clock.add(1);
  await sweep();
  const after = await readRecord(world.p, id);
  expect(after).toMatchObject({ door: null, note: null, erasedAt: world.clock.now() });
  expect(after?.voices).toBeUndefined();
  expect(await kinds(id)).toEqual(['EV', 'META', 'RD', 'RF']);
  expect(after?.facts).toEqual(before?.facts);
  const stripped = await readLog(world.p, id);
  expect(stripped.slice(0, -1).every(({ sealed }) => sealed === undefined)).toBe(true);
  expect(stripped.slice(0, -1).map(({ hash, kind, at }) => [hash, kind, at])).toEqual(
    log.map(({ hash, kind, at }) => [hash, kind, at]),
  );
  expect(brokenAt(stripped)).toBeNull();
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'erased' });

  await world.clock.add(1);
  await sweep();
  expect(await forget(world.p, id)).toBe(false);
  expect((await readLog(world.p, id)).length).toBe(stripped.length);
  expect((await world.call(readFamilyCase, { id }, 'guest-closed')).status).toBe(403);
  const view = (await world.call(readCase, { id }, 'lead')).ok;
  expect(view).toMatchObject({ state: 'closed', note: null });
  expect(view.log[0]?.text).toContain('保存期');
});

test('a case opened again keeps everything, and its time begins anew when it ends again', async () => {
  const id = await aClosedCase('guest-again');
  await world.clock.add(keep.closed.days * day - day);
  await take(world, 'lead', id, { kind: 'reopen', note: '又来电话' });
  await world.clock.add(2 * day);
  await createSweep(world.p)();
  expect(await readRecord(world.p, id)).toMatchObject({ door: expect.anything(), note: expect.anything() });
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
});

test.each([
  [-1, false],
  [0, true],
  [1, true],
])('a report that became no case keeps its words for its days (%i ms: gone %s)', async (off, gone) => {
  const id = await aCase(world, { signs: ['S23'] });
  await take(world, 'lead', id, { kind: 'reject', reason: 'noContent', note: '看不出是什么事' });
  await world.clock.add(keep.rejected.days * day + off);
  await createSweep(world.p)();
  expect((await readRecord(world.p, id))?.erasedAt !== undefined).toBe(gone);
});

test('cut off half way it is taken up again, and the chain holds at every moment', async () => {
  const id = await aClosedCase('guest-cut');
  await world.clock.add(keep.closed.days * day);
  let calls = 0;
  const send = world.p.db.send.bind(world.p.db) as (command: unknown) => Promise<unknown>;
  const dying = (at: number) => ({
    ...world.p,
    db: Object.assign(Object.create(world.p.db), {
      send: (command: unknown) => {
        calls += 1;
        return calls === at ? Promise.reject(new Error('cut off')) : send(command);
      },
    }),
  });
  for (let at = 1; at < 200; at += 3) {
    calls = 0;
    const done = await forget(dying(at), id).catch(() => null);
    expect(brokenAt(await readLog(world.p, id))).toBeNull();
    if (done === false) break;
  }
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'erased' });
  expect(await kinds(id)).toEqual(['EV', 'META', 'RD', 'RF']);
});

test('nobody can let a case go before its time, nor record a step that does', async () => {
  const id = await aClosedCase('guest-early');
  expect(await forget(world.p, id)).toBe(false);
  const version = (await readRecord(world.p, id))?.version ?? 0;
  const event = { kind: 'erased' } as never;
  expect((await world.call(stepCase, { id, eventId: anId(), version, event }, 'lead')).status).toBe(400);
});

test('a log that does not hold rings before its words go', async () => {
  const id = await aClosedCase('guest-broken');
  await world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: `R#${id}`, sk: 'META' },
      UpdateExpression: 'SET urgency = :other',
      ExpressionAttributeValues: { ':other': 1 },
    }),
  );
  await world.clock.add(keep.closed.days * day);
  expect(await forget(world.p, id)).toBe(true);
  expect(world.logged).toContainEqual({ event: 'log.broken', fields: { caseId: id, kind: 'differs', at: null } });
});

test.each([
  [-1, false],
  [0, true],
  [1, true],
])(
  'a case put together with another keeps its words as long as a closed one (%i ms: gone %s); apart again it keeps them',
  async (off, gone) => {
    const [into, id, apart] = [await aCase(world), await aCase(world), await aCase(world)];
    const merge = { kind: 'merge', into, note: '同一扇门' } as const;
    await take(world, 'advisor', into, { kind: 'accept' }, { kind: 'link', finding: 'new' });
    for (const other of [id, apart])
      await take(world, 'advisor', other, { kind: 'accept' }, { kind: 'link', finding: 'same' }, merge);
    await take(world, 'advisor', apart, { kind: 'unmerge', note: '不是同一户' });
    await world.clock.add(keep.closed.days * day + off);
    await createSweep(world.p)();
    expect((await readRecord(world.p, id))?.erasedAt !== undefined).toBe(gone);
    for (const kept of [into, apart]) expect((await readRecord(world.p, kept))?.erasedAt).toBeUndefined();
    expect(await verifyCase(world.p, id)).toEqual({ kind: gone ? 'erased' : 'whole' });
  },
);
