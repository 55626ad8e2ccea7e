import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tableDefinition } from '../../src/names.ts';
import { type Engine, startEngine } from '../engine/engine.ts';
import { createTable, localAws } from '../engine/table.ts';
import type { StreamHandler } from './invoke.ts';
import { type Pump, startPump } from './pump.ts';

let engine: Engine;
let db: DynamoDBDocumentClient;
let streamArn: string;
let table: string;
let dir: string;
beforeAll(async () => {
  engine = await startEngine();
  db = DynamoDBDocumentClient.from(new DynamoDBClient({ ...localAws, endpoint: engine.endpoint }));
});
afterAll(() => engine.stop());
beforeEach(async ({ task }) => {
  table = `table-${task.id.replaceAll(/\W/g, '')}`;
  dir = mkdtempSync(join(tmpdir(), 'pump-'));
  ({ streamArn } = await createTable(engine.endpoint, { ...tableDefinition, TableName: table }));
});

const put = (pk: string, more: object = {}) =>
  db.send(new PutCommand({ TableName: table, Item: { pk, sk: 'OB#1', ...more } }));
const keys = (event: DynamoDBStreamEvent) => event.Records.map((record) => record.dynamodb?.Keys?.pk?.S ?? '');
const pump = (handler: StreamHandler, more: object = {}): Pump =>
  startPump({ endpoint: engine.endpoint, streamArn, dir, handler, retryMs: 1, pollMs: 5, retries: 2, ...more });

test('records arrive in order, as plain JSON, and only those that pass the filter', async () => {
  const events: DynamoDBStreamEvent[] = [];
  await put('A', { blob: new Uint8Array([1, 2, 3]) });
  await put('B');
  await db.send(new PutCommand({ TableName: table, Item: { pk: 'C', sk: 'META' } }));
  const running = pump(async (event) => void events.push(event), {
    filter: { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'OB#' }] } } } },
  });
  await running.drained();
  await running.stop();
  expect(events.flatMap(keys)).toEqual(['A', 'B']);
  expect(events[0]?.Records[0]?.dynamodb?.NewImage?.blob).toEqual({ B: 'AQID' });
  expect(typeof events[0]?.Records[0]?.dynamodb?.ApproximateCreationDateTime).toBe('number');
});

test('a reported item failure is tried again from there, and nothing before it', async () => {
  for (const pk of ['A', 'B', 'C']) await put(pk);
  const calls: string[][] = [];
  const running = pump(async (event) => {
    calls.push(keys(event));
    const failed = calls.length === 1 ? event.Records.filter((record) => record.dynamodb?.Keys?.pk?.S === 'B') : [];
    return { batchItemFailures: failed.map((r) => ({ itemIdentifier: r.dynamodb?.SequenceNumber ?? '' })) };
  });
  await running.drained();
  await running.stop();
  expect(calls).toEqual([
    ['A', 'B', 'C'],
    ['B', 'C'],
  ]);
});

test.each([
  ['an empty identifier', ''],
  ['an identifier that is not in the batch', 'nowhere'],
])('%s fails the whole batch', async (_name, itemIdentifier) => {
  for (const pk of ['A', 'B']) await put(pk);
  const calls: string[][] = [];
  const running = pump(async (event) => {
    calls.push(keys(event));
    return { batchItemFailures: calls.length === 1 ? [{ itemIdentifier }] : [] };
  });
  await running.drained();
  await running.stop();
  expect(calls).toEqual([
    ['A', 'B'],
    ['A', 'B'],
  ]);
});

test('a poison record ends among the dead letters with its place and nothing it held; the others are handled', async () => {
  for (const pk of ['A', 'poison', 'C']) await put(pk, { secret: '不该出现' });
  const handled = new Set<string>();
  const running = pump(async (event) => {
    if (keys(event).includes('poison')) throw new Error('cannot');
    for (const key of keys(event)) handled.add(key);
    return undefined;
  });
  await running.drained();
  await running.stop();
  expect([...handled]).toEqual(['A', 'C']);
  expect(running.deadLetters()).toMatchObject([{ batchSize: 1, attempts: 3, condition: 'RetryAttemptsExhausted' }]);
  expect(JSON.stringify(running.deadLetters())).not.toContain('不该出现');
});

test('a pump that was stopped in the middle goes on from its checkpoint, leaving out nothing', async () => {
  for (const pk of ['A', 'B', 'C', 'D']) await put(pk);
  const first: string[] = [];
  const stuck = pump(
    async (event) => {
      if (keys(event).includes('C')) throw new Error('down');
      first.push(...keys(event));
      return undefined;
    },
    { batchSize: 1, retries: 1_000, retryMs: 5 },
  );
  while (first.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await stuck.stop();
  const second: string[] = [];
  const running = pump(async (event) => void second.push(...keys(event)));
  await running.drained();
  await running.stop();
  expect([first, second]).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
});
