import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { tableDefinition, tableName } from '../../src/names.ts';
import { type Engine, startEngine } from './engine.ts';
import { createTable, localAws } from './table.ts';

const running: Engine[] = [];
const start = async (dir?: string) => {
  const engine = await startEngine(dir ? { dir } : {});
  running.push(engine);
  return { engine, db: DynamoDBDocumentClient.from(new DynamoDBClient({ ...localAws, endpoint: engine.endpoint })) };
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((engine) => engine.stop()));
});

const put = (pk: string) => ({
  Put: { TableName: tableName, Item: { pk, sk: 'META' }, ConditionExpression: 'attribute_not_exists(pk)' },
});
const read = (db: DynamoDBDocumentClient, pk: string) =>
  db.send(new GetCommand({ TableName: tableName, Key: { pk, sk: 'META' } })).then((reply) => reply.Item);

test('a transaction writes all of its items or none, and says which condition failed', async () => {
  const { engine, db } = await start();
  await createTable(engine.endpoint, tableDefinition);
  await db.send(new TransactWriteCommand({ TransactItems: [put('A'), put('B')] }));
  const second = await db.send(new TransactWriteCommand({ TransactItems: [put('C'), put('A')] })).catch((e) => e);
  expect(second).toBeInstanceOf(TransactionCanceledException);
  expect(second.CancellationReasons.map((reason: { Code: string }) => reason.Code)).toEqual([
    'None',
    'ConditionalCheckFailed',
  ]);
  expect(await read(db, 'C')).toBeUndefined();
  expect(await read(db, 'B')).toEqual({ pk: 'B', sk: 'META' });
});

test('making the table twice finds it the second time, with the same stream', async () => {
  const { engine } = await start();
  const first = await createTable(engine.endpoint, tableDefinition);
  const second = await createTable(engine.endpoint, tableDefinition);
  expect([first.created, second.created]).toEqual([true, false]);
  expect(second.streamArn).toBe(first.streamArn);
});

test('an engine with a folder still knows everything after it was killed', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  const before = await start(dir);
  await createTable(before.engine.endpoint, tableDefinition);
  await before.db.send(new TransactWriteCommand({ TransactItems: [put('A')] }));
  if (before.engine.pid !== null) process.kill(before.engine.pid, 'SIGKILL');
  const after = await start(dir);
  expect(await read(after.db, 'A')).toEqual({ pk: 'A', sk: 'META' });
});

test('a named endpoint is used as it is and never stopped', async () => {
  const { engine } = await start();
  const borrowed = await startEngine({ endpoint: engine.endpoint });
  await borrowed.stop();
  expect(borrowed.pid).toBeNull();
  expect((await createTable(borrowed.endpoint, tableDefinition)).created).toBe(true);
});

test('without an engine and without an address the reason is one plain line that names the way out', async () => {
  const trouble = await startEngine({ binary: null, endpoint: '' }).catch((cause: Error) => cause.message);
  expect(trouble).toMatch(/^[^\n]*DDB_ENDPOINT[^\n]*$/);
});
