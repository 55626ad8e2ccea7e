import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { tableDefinition, tableName } from '../../src/names.ts';
import { Trouble } from '../trouble.ts';
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
  await before.engine.stop(true);
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

test('an engine that dies by itself is back within a second on the same address, with everything in it', async () => {
  const pids: (number | null)[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  const engine = await startEngine({ dir, revived: (pid) => pids.push(pid) });
  running.push(engine);
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({ ...localAws, endpoint: engine.endpoint }));
  await createTable(engine.endpoint, tableDefinition);
  await db.send(new TransactWriteCommand({ TransactItems: [put('A')] }));
  const first = engine.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await expect.poll(() => pids, { timeout: 3_000 }).toEqual([expect.any(Number)]);
  expect(engine.pid).not.toBe(first);
  expect(await read(db, 'A')).toEqual({ pk: 'A', sk: 'META' });
});

test('an address where no engine answers is one plain line that names it', async () => {
  const trouble = await createTable('http://127.0.0.1:9', tableDefinition).catch((cause: Error) => cause);
  expect(trouble).toBeInstanceOf(Trouble);
  expect(String(trouble)).toMatch(/^Trouble: http:\/\/127\.0\.0\.1:9 [^\n]*DDB_ENDPOINT[^\n]*$/);
});
