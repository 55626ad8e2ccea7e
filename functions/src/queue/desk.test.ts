import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseEvent } from 'shared-scoring';
import {
  endPost,
  putLeave,
  readCase,
  readDistrictStaff,
  readInbox,
  readOffers,
  readQueue,
  stepCase,
} from 'shared-scoring/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSweep } from '../alert/sweep.ts';
import { verifyCase } from '../audit/verify-case.ts';
import { aCase, take } from '../case/case.sample.ts';
import { openText, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World, xinhuaRoad } from '../world.sample.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.stop());

/** 华阳路街道, where nobody is enrolled. */
const huayangRoad = '310105001';
/** Ends somebody's post or gives it back, with nothing else said. */
const hold = (staffId: string, active: boolean) =>
  world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: `STAFF#${staffId}`, sk: 'PROFILE' },
      UpdateExpression: 'SET active = :is',
      ExpressionAttributeValues: { ':is': active },
    }),
  );
const desk = async (who = 'district') =>
  (await world.call(readOffers, {}, who)).ok.items.map((item) => [item.kind, item.id]);
const give = (street: string, staff: string): CaseEvent => ({
  kind: 'assign',
  to: { street, staff },
  note: '住得最近',
});

test.each([
  ['a street with nobody enrolled', huayangRoad, 'unowned'],
  ['a place whose street is not known', '310105000', 'unplaced'],
])('a report about %s lies on the district’s desk until somebody has it', async (_, street, kind) => {
  const id = await aCase(world, { place: { street, door: '8弄2号' }, signs: ['S10'] });
  const before = await readRecord(world.p, id);
  expect(before).toMatchObject({ facts: { owner: 'district' } });
  expect(await desk()).toEqual([[kind, id]]);
  expect(await desk('districtPudong')).toEqual([]);
  const view = await take(world, 'district', id, give(xinhuaRoad, 'advisorXinhua'));
  expect(view).toMatchObject({ ownerBadge: '021', state: 'accepted', receivedAt: before?.facts.receivedAt });
  expect(await desk()).toEqual([]);
  expect((await world.call(readQueue, {}, 'advisorXinhua')).ok.items.map((item) => [item.id, item.mine])).toEqual([
    [id, true],
  ]);
  // The log says why, whoever has it now is told, and nothing is lost of the case.
  const line = (await readLog(world.p, id)).at(-1);
  expect(line && (await openText(world.p.keys, id, line))).toContain('住得最近');
  expect((await world.call(readInbox, {}, 'advisorXinhua')).ok.items.map(({ caseId }) => caseId)).toContain(id);
  expect(
    (await world.everything()).filter(({ pk, purpose }) => pk === `R#${id}` && purpose === 'caseProgress'),
  ).toHaveLength(1);
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
});

test('where not even the district has anybody, the desk still has it for the first who comes', async () => {
  await hold('district', false);
  const id = await aCase(world, { place: { street: huayangRoad, door: '8弄2号' } });
  expect((await readRecord(world.p, id))?.facts.owner).toBe('desk:310105');
  await hold('district', true);
  expect(await desk()).toEqual([['unowned', id]]);
  await take(world, 'district', id, give(jiangsuRoad, 'advisor2'));
  expect(await desk()).toEqual([]);
});

test('only somebody of the street it goes to may be given it, and the street’s own lead sees no desk', async () => {
  const id = await aCase(world, { place: { street: huayangRoad, door: '8弄2号' } });
  const { version } = (await world.call(readCase, { id }, 'district')).ok;
  const event = give(xinhuaRoad, 'advisor');
  const { status } = await world.call(stepCase, { id, eventId: anId(), version, event }, 'district');
  expect(status).toBe(422);
  expect(await desk('leadXinhua')).toEqual([]);
});

test('the last of a street leaves: what they had lies on the desk', async () => {
  const id = await aCase(world, { place: { street: xinhuaRoad, door: '7弄2号' } });
  await world.call(endPost, { staffId: 'advisorXinhua' }, 'leadXinhua');
  await hold('leadXinhua', false);
  await createSweep(world.p)();
  expect((await readRecord(world.p, id))?.facts.owner).toBe('district');
  expect(await desk()).toEqual([['unowned', id]]);
});

test('whom the district may ask: streets with somebody, who is on duty first and who is away last', async () => {
  await world.call(putLeave, { staffId: 'advisor', from: '2026-11-23', to: '2026-11-23' }, 'lead');
  const { streets } = (await world.call(readDistrictStaff, {}, 'district')).ok;
  expect(
    streets.map(({ name, staff }) => [name, staff.map(({ staffId, onDuty, away }) => [staffId, onDuty, away])]),
  ).toEqual([
    [
      '江苏路街道',
      [
        ['advisor2', false, false],
        ['lead', false, false],
        ['advisor', false, true],
      ],
    ],
    [
      '新华路街道',
      [
        ['advisorXinhua', true, false],
        ['leadXinhua', false, false],
      ],
    ],
  ]);
});
