import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Built, bundle, bundleText } from 'infra/bundle';
import { type Bench, median } from './bench.ts';

/** What no function of this product can do without, as it comes: the table's client and the HTTP router. */
const yardstick = `
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
  import { Hono } from 'hono';
  import { handle } from 'hono/aws-lambda';
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const commands = { GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand };
  export const handler = handle(new Hono().get('/', (c) => c.json([typeof db, Object.keys(commands)])));
`;

/** Environment of a function before its first request; nothing in it is ever called. */
const env = {
  PATH: process.env.PATH,
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  TABLE_NAME: 'shouwang',
  KMS_KEY_ID: 'none',
};

/** Milliseconds of processor time a new process spends on loading a module; neighbours on the machine do not count. */
const loadMs = (file: string): number => {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const from = process.cpuUsage(); await import(${url}); const { user, system } = process.cpuUsage(from);
    process.stdout.write(String((user + system) / 1000), () => process.exit(0));`;
  return Number(
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { env, encoding: 'utf8' }),
  );
};

export type Init = {
  readonly oursMs: number;
  readonly yardstickMs: number;
  readonly ratio: number;
  readonly rows: Rows;
};
type Rows = Awaited<ReturnType<Bench['run']>>;

/** Module init of the http bundle against a bundle of SDK and Hono alone, process by process in turn. */
export const measureInit = (starts: number): Init => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-init-'));
  try {
    const ours = bundle('http', path.join(room, 'ours'));
    const bare = bundleText(yardstick, path.join(room, 'bare'));
    const times = Array.from({ length: starts }, () => ({ ours: loadMs(ours.entry), bare: loadMs(bare.entry) }));
    const oursMs = median(times.map((it) => it.ours));
    const yardstickMs = median(times.map((it) => it.bare));
    const ratio = oursMs / yardstickMs;
    const row = (bundle: string, { atStart }: Built, ms: number) => ({
      bundle,
      'kB at start': Math.round(atStart.reduce((sum, file) => sum + statSync(file).size, 0) / 1000),
      'init, CPU ms (median)': ms.toFixed(1),
      starts,
    });
    const rows = [
      { ...row('http', ours, oursMs), ratio: ratio.toFixed(2) },
      { ...row('SDK + Hono', bare, yardstickMs), ratio: 1 },
    ];
    return { oursMs, yardstickMs, ratio, rows };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

export const init: Bench = { title: 'Module init of the http function', run: async () => measureInit(25).rows };
