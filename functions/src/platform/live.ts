import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { configOf, type Env } from './config.ts';
import { openKeys } from './open-keys.ts';
import type { Platform } from './platform.ts';
import { openTable } from './table.ts';
import { vaultOf } from './vault.ts';

/** The real outside world, read from the environment once; `over` replaces any part of it. */
export function live(env: Env = process.env as Env, over: Partial<Platform> = {}): Platform {
  const config = over.config ?? configOf(env);
  const random = over.random ?? ((bytes: number) => randomBytes(bytes));
  const now = over.now ?? Date.now;
  const table = over.table ?? config.table;
  const db = over.db ?? openTable(config);
  return {
    now,
    random,
    pause: (ms) => wait(ms),
    // Straight to stdout: Lambda wraps what console.log writes, and the alarms read these fields at the top.
    log: (event, fields) => void process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`),
    ...over,
    config,
    table,
    db,
    keys: over.keys ?? openKeys({ db, table, now, random, vault: vaultOf(env, { random, db }), env }),
  };
}
