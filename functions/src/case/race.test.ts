import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { allowed, type CaseEvent, isOpen } from 'shared-scoring';
import {
  type Endpoint,
  endLeave,
  endPost,
  inviteFamily,
  leaveFamilyCase,
  openInvite,
  putLeave,
  stepCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openidOf } from '../../dev/index.ts';
import { createSweep } from '../alert/sweep.ts';
import { verifyCase } from '../audit/verify-case.ts';
import { createApp } from '../http/app.ts';
import { enrol, staffById, staffKey } from '../identity/staff.ts';
import { byQueue } from '../names.ts';
import { localDay } from '../platform/local-time.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World, xinhuaRoad } from '../world.sample.ts';
import { actorOf } from './actor.ts';
import { askedKey } from './asked.ts';
import { aCase } from './case.sample.ts';
import { follows, type Told } from './follows.sample.ts';
import { type Committed, interleaved } from './interleave.sample.ts';
import { brokenAt, readLog } from './log.ts';
import { askedOf } from './offer.ts';
import { caseKey, readRecord } from './record.ts';
import { type Act, aRound, events, people, type Round } from './rounds.sample.ts';

/* Whoever acts at once on one case, in whatever order their calls get through: each commit is one step of the rules on the commit before. */
let world: World;
let gate: ReturnType<typeof interleaved>;
let app: ReturnType<typeof createApp>;
let sweep: ReturnType<typeof createSweep>;
beforeAll(async () => {
  world = await aWorld();
  gate = interleaved(world.p);
  app = createApp(gate.platform);
  sweep = createSweep(gate.platform);
});
afterAll(() => world.stop());

const minute = 60_000;
/** A life of one case. `s` decides the order of the calls; gives the kinds of its log. */
async function live(s: fc.Scheduler, rounds: readonly Round[]): Promise<readonly string[]> {
  await everybodyBack();
  const id = await aCase(world, { signs: ['S01'] });
  const first = await readRecord(world.p, id);
  if (!first) throw new Error('the case is gone');
  const told = new Map<string, Told>();
  const call = async ({ method, path }: Endpoint, input: Readonly<Record<string, unknown>>, who: string) => {
    const rest = { ...input };
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      delete rest[name];
      return String(input[name]);
    });
    const headers = { 'content-type': 'application/json', authorization: await world.bearer(who) };
    const reply = await app.request(filled, { method, headers, body: JSON.stringify(rest) });
    expect([200, 201, 403, 404, 409, 410, 422, 429]).toContain(reply.status);
    return { ok: reply.ok, code: ((await reply.json()) as { code?: string }).code };
  };
  const act = async ({ act: what, pick }: Act) => {
    const today = localDay(world.clock.now());
    const staffId = pick === 0 ? 'advisor' : 'advisor2';
    switch (what) {
      case 'sweep':
        return sweep();
      case 'leave':
        return call(putLeave, { staffId, from: today, to: today }, 'lead');
      case 'back':
        return call(endLeave, { leaveId: `${staffId}.${today}` }, 'lead');
      case 'end':
        return call(endPost, { staffId }, 'lead');
      case 'family': {
        const { ok, code } = await call(inviteFamily, { id, eventId: anId() }, 'lead');
        if (ok) await call(openInvite, { code, agree: true }, 'family');
        return call(leaveFamilyCase, { id }, 'family');
      }
      default:
        return tryStep(what, pick);
    }
  };
  const tryStep = async (kind: string, pick: number) => {
    const [now, ...staff] = await Promise.all([
      readRecord(world.p, id),
      ...people.map((who) => staffById(world.p, who)),
    ]);
    const there = staff.flatMap((one) => one ?? []);
    const may = there.filter((one) => now && allowed(now.facts, actorOf(one)).includes(kind as CaseEvent['kind']));
    const who = may.length > 0 ? may[pick % may.length] : there[pick % there.length];
    const such = events.filter((event) => event.kind === kind);
    const event = such[pick % such.length];
    if (!now || !who || !event) return;
    const eventId = anId();
    told.set(eventId, { event, staff: who });
    await call(stepCase, { id, eventId, version: now.version, event }, who.staffId);
  };

  let at = 0;
  const seen = () => gate.history.get(id) ?? [];
  for (const { passes, acts } of rounds) {
    await world.clock.add(passes * minute);
    gate.letBy(() => s.schedule(Promise.resolve()));
    await s.waitFor(Promise.all(acts.map(act)));
    gate.letBy(null);
    for (; at < seen().length; at += 1) follows(seen()[at - 1] ?? { record: first }, seen()[at] as Committed, told);
    await standsOnce(id);
  }
  await sweep();
  await sweep();
  const record = await readRecord(world.p, id);
  // Whoever has left, somebody who is there has it now.
  if (record && isOpen(record.facts)) expect(await staffById(world.p, record.facts.owner)).not.toBeNull();
  const log = await readLog(world.p, id);
  expect(brokenAt(log)).toBeNull();
  expect([record?.seq, record?.hash]).toEqual([log.length, log.at(-1)?.hash]);
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
  await putAway(id);
  return log.map(({ kind }) => kind);
}

/** One entry in one queue; who is asked finds it, and nobody else. */
async function standsOnce(id: string) {
  const record = await readRecord(world.p, id);
  const query = (pk: string) =>
    world.p.db.send(
      new QueryCommand({
        TableName: world.p.table,
        IndexName: byQueue.name,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': byQueue.pk },
        ExpressionAttributeValues: { ':pk': pk },
      }),
    );
  const places = [jiangsuRoad, xinhuaRoad]
    .flatMap((street) => [`Q#${street}`, askedKey(street)])
    .concat(askedKey('310105'));
  const found = await Promise.all(
    places.map(async (place) =>
      ((await query(place)).Items ?? []).filter(({ pk }) => pk === caseKey(id)).map(() => place),
    ),
  );
  const asked = record && askedOf(record);
  expect(found.flat().sort()).toEqual([`Q#${record?.street}`, ...(asked ? [askedKey(asked)] : [])].sort());
}

async function everybodyBack() {
  for (const [staffId, badge] of [
    ['advisor', '012'],
    ['advisor2', '015'],
  ] as const) {
    await enrol(world.p, {
      openid: openidOf(staffId),
      staffId,
      role: 'advisor',
      scope: jiangsuRoad,
      scopeName: jiangsuRoad,
      badge,
    });
    const Key = staffKey(staffId);
    await world.p.db.send(new UpdateCommand({ TableName: world.p.table, Key, UpdateExpression: 'REMOVE leaves' }));
  }
}

/** Takes a case out of the minute job, so that the lives before do not slow the next. */
const putAway = (id: string) =>
  world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: caseKey(id), sk: 'META' },
      UpdateExpression: 'REMOVE gsi1pk, gsi1sk, gsi2pk, gsi2sk',
    }),
  );

test('whatever is done at once, there is one owner and one due time, and every commit follows the one before', async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(aRound, { minLength: 12, maxLength: 14 }), async (s, rounds) => {
      for (const kind of await live(s, rounds)) lived.set(kind, (lived.get(kind) ?? 0) + 1);
    }),
    { numRuns: 12, seed: 4, endOnFailure: true },
  );
  // The lives went somewhere: every kind of step the issue names won a race.
  for (const kind of [
    'accept',
    'offerTransfer',
    'withdrawTransfer',
    'acceptTransfer',
    'rejectTransfer',
    'assign',
    'escalate',
    'expireTransfer',
  ])
    expect([kind, lived.has(kind)]).toEqual([kind, true]);
}, 600_000);
