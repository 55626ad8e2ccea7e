import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../world.sample.ts';
import { commit, type Write } from './commit.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const put = (pk: string): Write => ({
  Put: { TableName: world.p.table, Item: { pk, sk: 'X' }, ConditionExpression: 'attribute_not_exists(pk)' },
});
const has = async (pk: string) =>
  (await world.p.db.send(new GetCommand({ TableName: world.p.table, Key: { pk, sk: 'X' } }))).Item !== undefined;

/** The real client, after a number of conflicts the engine cannot make by itself. */
const conflicting = (times: number): DynamoDBDocumentClient => {
  let left = times;
  const send = (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    left -= 1;
    if (left < 0) return world.p.db.send(command);
    const CancellationReasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }];
    throw new TransactionCanceledException({ message: 'conflict', $metadata: {}, CancellationReasons });
  };
  return Object.assign(Object.create(world.p.db), { send });
};

test('all or none: the refused write is named by its place and nothing is written', async () => {
  expect(await commit(world.p, [put('A'), put('B')])).toBeNull();
  expect(await commit(world.p, [put('C'), put('B'), put('D')])).toEqual(new Set([1]));
  expect([await has('C'), await has('D')]).toEqual([false, false]);
});

test('five conflicts are waited out with growing random pauses; the sixth is told', async () => {
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const random = () => new Uint8Array([255]);
  expect(await commit({ ...world.p, pause, random, db: conflicting(5) }, [put('E')])).toBeNull();
  expect(pauses).toEqual([19, 39, 79, 159, 318]);
  expect(await has('E')).toBe(true);
  await expect(commit({ ...world.p, pause, random, db: conflicting(6) }, [put('F')])).rejects.toThrow('conflict');
});
