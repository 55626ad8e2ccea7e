import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { escalate } from '../../src/alert/escalate.ts';
import { createOutbox } from '../../src/alert/outbox.ts';
import { createSweep } from '../../src/alert/sweep.ts';
import { verifyCase } from '../../src/audit/verify-case.ts';
import { createApp } from '../../src/http/app.ts';
import { createFront } from '../../src/http/front.ts';
import { signToken } from '../../src/identity/token.ts';
import { rememberUser } from '../../src/identity/user.ts';
import { tableDefinition } from '../../src/names.ts';
import { live } from '../../src/platform/live.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { startAnyEngine } from '../engine/any.ts';
import { createTable, withoutStream } from '../engine/table.ts';
import { listen } from '../http/listen.ts';
import { personas } from '../seed/personas.ts';
import { enrolEverybody, fillRoster } from '../seed/roster.ts';
import { openidOf } from '../simulator/people.ts';
import { startSimulator } from '../simulator/serve.ts';
import { settingsOf } from '../street/settings.ts';

type Row = Readonly<Record<string, unknown>>;

const insert = ([pk, sk]: readonly [string, string], n: number): DynamoDBStreamEvent['Records'][number] => ({
  eventName: 'INSERT',
  eventSource: 'aws:dynamodb',
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: String(n + 1), StreamViewType: 'NEW_IMAGE' },
});

/** The deployed functions as one process has them. */
const functionsOf = (p: Platform) => ({
  http: createApp(p),
  /** The deployed function that accepts, without the other beside it. */
  front: createFront(p),
  outbox: (...keys: readonly (readonly [pk: string, sk: string])[]) => createOutbox(p)({ Records: keys.map(insert) }),
  sweep: createSweep(p),
  /** The part of the minute job that tells of one case that waits too long. */
  remind: (id: string) => escalate(p, id),
});

/** A backend for fault tests: a real engine, a WeChat that pushes back, a clock of its own, functions on any platform. */
export async function faultRig(start: number, seed = 1) {
  const dir = mkdtempSync(join(tmpdir(), 'shouwang-rig-'));
  const engine = await startAnyEngine();
  const { name } = await createTable(engine.endpoint, withoutStream(tableDefinition));
  let time = start;
  const clock = {
    now: () => time,
    offsetMs: () => 0,
    add: async (ms: number) => {
      time += ms;
    },
  };
  let pushUrl: string | null = null;
  const wechat = await startSimulator({ clock, personas, seed, pushRetryMs: 20, pushUrl: () => pushUrl });
  const p = live(settingsOf(dir, engine.endpoint, name, wechat.baseUrl), { now: clock.now, log: () => {} });
  await enrolEverybody(p);
  await fillRoster(p);
  const listener = await listen(createApp(p), 0);
  pushUrl = `${listener.url}/wechat/push`;

  async function rows(): Promise<readonly Row[]> {
    const all: Row[] = [];
    for await (const { Items = [] } of paginateScan({ client: p.db }, { TableName: p.table, ConsistentRead: true }))
      all.push(...Items);
    return all;
  }
  return {
    p,
    clock,
    wechat,
    rows,
    functions: functionsOf,
    userOf: (persona: string) => rememberUser(p, openidOf(persona)),
    bearer: async (persona: string) => `Bearer ${(await signToken(p, await rememberUser(p, openidOf(persona)))).token}`,
    /** How a stored case stands to its log: whole when the chain holds and tells exactly what is stored. */
    verified: (id: string) => verifyCase(p, id),
    async stop() {
      await Promise.all([listener.close(), wechat.stop()]);
      p.db.destroy();
      await engine.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type FaultRig = Awaited<ReturnType<typeof faultRig>>;
