import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { createOutbox } from '../../src/alert/outbox.ts';
import { createSweep } from '../../src/alert/sweep.ts';
import { createApp } from '../../src/http/app.ts';
import { outboxPrefix, tableDefinition } from '../../src/names.ts';
import { live } from '../../src/platform/live.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { startEngine } from '../engine/engine.ts';
import { createTable } from '../engine/table.ts';
import type { HttpHandler } from '../http/lambda-http.ts';
import { type Pump, startPump } from '../pump/pump.ts';
import { everyMinute, type Scheduler } from './scheduler.ts';
import { settingsOf } from './settings.ts';

export type Backend = {
  readonly platform: Platform;
  readonly http: HttpHandler;
  readonly pump: Pump;
  readonly scheduler: Scheduler;
  /** True when the table was made just now. */
  readonly fresh: boolean;
  readonly enginePid: number | null;
  /** From now on an engine that ends is not started again: a Ctrl+C reaches it as well. */
  retire(): void;
  /** `abruptly` ends the engine without asking it first. */
  stop(abruptly?: boolean): Promise<void>;
};

export type BackendSetup = {
  readonly dir: string;
  readonly now: () => number;
  readonly wechatBaseUrl: string;
  readonly quiet: boolean;
  /** Called as soon as the engine runs. */
  readonly engineRuns?: (pid: number | null) => void;
};

const engineBack = '本地数据库停过一下,已经重新开起来,数据都在。';
const engineDown = '本地数据库停了,没能重新开起来。请按 Ctrl+C 停下,再运行一次 npm start;数据还在 .street 里。';

/** The three deployed functions on a local engine: HTTP, stream, minute sweep. */
export async function openBackend({ dir, now, wechatBaseUrl, quiet, engineRuns }: BackendSetup): Promise<Backend> {
  const engine = await startEngine({
    dir: join(dir, 'table'),
    revived(pid) {
      engineRuns?.(pid);
      console.error(pid === null ? engineDown : engineBack);
    },
  });
  engineRuns?.(engine.pid);
  try {
    const { endpoint } = engine;
    const table = await createTable(endpoint, tableDefinition);
    const env = settingsOf(dir, endpoint, table.name, wechatBaseUrl);
    const platform = live(env, { now, ...(quiet && { log: () => {} }) });
    const pump = startPump({
      endpoint,
      streamArn: table.streamArn,
      dir: join(dir, 'pump'),
      handler: createOutbox(platform),
      batchSize: 50,
      filter: { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: outboxPrefix }] } } } },
    });
    const sweep = createSweep(platform);
    const scheduler = everyMinute(now, async () => {
      await sweep();
      pump.poke();
    });
    return {
      platform,
      // hono types its handler for every kind of gateway event; ours is always format 2.0.
      http: handle(createApp(platform)) as unknown as HttpHandler,
      pump,
      scheduler,
      fresh: table.created,
      enginePid: engine.pid,
      retire: engine.retire,
      async stop(abruptly = false) {
        if (abruptly) await engine.stop(true);
        await Promise.all([scheduler.stop(), pump.stop()]);
        platform.db.destroy();
        await engine.stop();
      },
    };
  } catch (cause) {
    await engine.stop();
    throw cause;
  }
}
