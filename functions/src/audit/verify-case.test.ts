import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, aFollowedCase, take } from '../case/case.sample.ts';
import { caseKey, readRecord } from '../case/record.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { verifyCase } from './verify-case.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const change = (id: string, sk: string, name: string, value: unknown) =>
  world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: caseKey(id), sk },
      UpdateExpression: 'SET #name = :value',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

test('the log of a case tells the stored case, from the report over invitation and step', async () => {
  const id = await aFollowedCase(world);
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  await take(world, 'lead', id, { kind: 'raise', level: 'P0', note: '更急了' });
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
  expect(await verifyCase(world.p, anId())).toBeNull();
});

test('a report without committee, door or note is told whole as well', async () => {
  const id = await aCase(world, { place: { street: '310105002' }, note: undefined });
  await take(world, 'advisor', id, { kind: 'accept' });
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
});

test.each([
  ['facts', (was: object) => ({ ...was, owner: 'somebody' })],
  ['facts', (was: object) => ({ ...was, redFlag: true })],
  ['urgency', () => 99],
  ['reasons', () => ['别的理由']],
  ['door', () => new Uint8Array([1, 2, 3])],
])('a stored %s that no line of the log tells is found', async (name, other) => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' });
  const record = await readRecord(world.p, id);
  await change(id, 'META', name, other(record?.facts ?? {}));
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'differs', at: null });
});

test('a line that was changed, or that is missing at the end, breaks the chain', async () => {
  const [one, other] = [await aCase(world), await aCase(world)];
  await take(world, 'advisor', one, { kind: 'accept' });
  await change(one, 'EV#000002', 'at', 1);
  expect(await verifyCase(world.p, one)).toEqual({ kind: 'broken', at: 2 });
  await change(other, 'META', 'seq', 2);
  expect(await verifyCase(world.p, other)).toEqual({ kind: 'broken', at: null });
});

test('sealed words that are gone without a line that says so break the chain', async () => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' });
  await world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: caseKey(id), sk: 'EV#000001' },
      UpdateExpression: 'REMOVE sealed',
    }),
  );
  expect(await verifyCase(world.p, id)).toEqual({ kind: 'broken', at: 1 });
});
