import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOn } from '../alert/hand-on.ts';
import { readRecord } from '../case/record.ts';
import { live } from '../platform/live.ts';
import type { Platform } from '../platform/platform.ts';
import { aDraft } from '../report/draft.sample.ts';
import { fileReport } from '../report/file-report.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { removeDuty } from './duty.ts';
import { endPost } from './end-post.ts';
import { rosterFreshMs } from './remembered-roster.ts';
import { putOnDuty } from './roster.ts';
import { type Staff, staffById } from './staff.ts';

let world: World;
let lead: Staff;
/** Another process on the same table: what it changes, ours hears of by reading only. */
let elsewhere: Platform;
let time = 0;
let asked = 0;
let p: Platform;

beforeAll(async () => {
  world = await aWorld();
  const found = await staffById(world.p, 'lead');
  if (!found) throw new Error('the street has a lead');
  lead = found;
  elsewhere = live(world.env, { now: () => time });
  const send = async (command: { readonly input: { readonly TableName?: string } }) => {
    if (command instanceof QueryCommand) asked += 1;
    return world.p.db.send(command as never);
  };
  p = { ...world.p, now: () => time, db: Object.create(world.p.db, { send: { value: send } }) };
});
afterAll(async () => {
  elsewhere.db.destroy();
  await world.stop();
});
beforeEach(async () => {
  time = Math.max(time, world.p.now()) + 60_000;
  asked = 0;
  await putOnDuty(p, whole('advisor'));
});

const whole = (staffId: string) => ({ date: '2026-11-23', slot: '0000-2400', street: jiangsuRoad, staffId });
const dutyOf = (staffId: string) => `2026-11-23.00:00-24:00.${staffId}`;
let filed = 0;
const ownerOfNew = async () => {
  filed += 1;
  const draft = aDraft({ id: `01ARZ3NDEKTSV4RRFF${String(filed).padStart(8, '0')}` });
  await fileReport(p, draft, `somebody-${filed}`);
  return { id: draft.id, owner: (await readRecord(p, draft.id))?.facts.owner };
};

test('reports that come close together read the roster once', async () => {
  for (let n = 0; n < 4; n += 1) expect((await ownerOfNew()).owner).toBe('advisor');
  expect(asked).toBe(1);
});

test('a change made here counts from the next report on', async () => {
  await ownerOfNew();
  await removeDuty(p, dutyOf('advisor'), lead);
  expect((await ownerOfNew()).owner).toBe('lead');
  await putOnDuty(p, whole('advisor2'));
  expect((await ownerOfNew()).owner).toBe('advisor2');
  await removeDuty(p, dutyOf('advisor2'), lead);
});

test.each([
  [rosterFreshMs - 1, 'advisor'],
  [rosterFreshMs, 'lead'],
  [rosterFreshMs + 1, 'lead'],
])('%i ms after it was read, what changed elsewhere gives the report to %s', async (later, owner) => {
  await ownerOfNew();
  await removeDuty(elsewhere, dutyOf('advisor'), lead);
  time += later;
  expect((await ownerOfNew()).owner).toBe(owner);
});

test('a report that still went to somebody who left elsewhere gets an owner from the sweep, though it had been there before', async () => {
  await ownerOfNew();
  await endPost(elsewhere, 'advisor', lead);
  expect((await handOn(elsewhere, 'advisor')).left).toBe(0);
  const { id, owner } = await ownerOfNew();
  expect(owner).toBe('advisor');
  time += 60_000;
  await handOn(elsewhere, 'advisor');
  expect((await readRecord(p, id))?.facts.owner).toBe('lead');
});
