import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Platform } from '../../src/platform/platform.ts';
import { listen } from '../http/listen.ts';
import type { Pump } from '../pump/pump.ts';
import { personas } from '../seed/personas.ts';
import { dailyRoster, enrolEverybody } from '../seed/roster.ts';
import type { MovableClock } from '../simulator/clock.ts';
import { makeSimulator, type Simulator } from '../simulator/simulator.ts';
import { actOf } from './acts.ts';
import { streetApp } from './app.ts';
import { type Backend, openBackend } from './backend.ts';
import { keptClock } from './clock.ts';
import { controls } from './controls.ts';
import { lockStreet } from './lock.ts';
import { type Phone, phoneOf } from './phone.ts';

export type StreetSetup = {
  /** Folder of everything the street remembers. */
  readonly dir: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Forget what was there. */
  readonly reset?: boolean;
  /** What the street's clock shows at the start, in ms since 1970; absent: what it showed last. */
  readonly now?: number;
  /** A simulator that runs elsewhere; absent: one of our own, under /wx and /sim. */
  readonly simulator?: { readonly baseUrl: string };
  /** No operator's log on the console. */
  readonly quiet?: boolean;
};

export type Street = {
  readonly url: string;
  readonly apiUrl: string;
  readonly platform: Platform;
  readonly clock: MovableClock;
  /** Our own WeChat; null when it runs elsewhere. */
  readonly simulator: Simulator | null;
  readonly pump: Pump;
  /** True when there was nothing in the folder before. */
  readonly fresh: boolean;
  phone(persona: string): Phone;
  /** The minute job, now. */
  sweep(): Promise<void>;
  /** Resolves when everything written so far has been through the stream. */
  settled(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a power cut would: the engine is gone first and nothing is finished. */
  kill(): Promise<void>;
};

const parts = ['table', 'pump', 'wechat', 'keys', 'clock.json'];

/** Opens the whole street in this process. Throws `Trouble` when the port or the folder is taken or no engine exists. */
export async function startStreet({ dir: given, port = 0, ...setup }: StreetSetup): Promise<Street> {
  const dir = resolve(given);
  const lock = lockStreet(dir);
  if (setup.reset) for (const part of parts) rmSync(join(dir, part), { recursive: true, force: true });

  let backend: Backend | null = null;
  let url = '';
  const clock = keptClock(
    dir,
    async () => {
      if (!backend) return;
      await roster.fill(backend.platform);
      await backend.scheduler.tick();
    },
    setup.now,
  );
  const roster = dailyRoster();
  const remote = setup.simulator?.baseUrl ?? null;
  const simulator =
    remote === null
      ? makeSimulator({ pushUrl: () => `${url}/api/wechat/push`, clock, dir: join(dir, 'wechat'), personas })
      : null;
  const app = streetApp({
    handler: () => backend?.http ?? null,
    now: clock.now,
    wechat: simulator?.app ?? controls(clock, remote ?? ''),
    answered(method, path, body) {
      if (method !== 'GET') backend?.pump.poke();
      const act = actOf(method, path, body);
      if (act) simulator?.feed.publish({ type: 'act', act, at: clock.now() });
    },
  });

  const listener = await listen(app, port).catch((cause) => {
    lock.release();
    throw cause;
  });
  url = listener.url;
  const wechatBaseUrl = remote ?? `${url}/wx`;
  const engineRuns = (enginePid: number | null) => lock.note({ url, enginePid });
  let opened: Backend | null = null;
  try {
    opened = await openBackend({ dir, now: clock.now, wechatBaseUrl, quiet: setup.quiet ?? false, engineRuns });
    await enrolEverybody(opened.platform);
    await roster.fill(opened.platform);
    backend = opened;
    const { platform, pump, scheduler, fresh, retire, stop } = opened;
    const apiUrl = `${url}/api`;
    const end = async (abruptly: boolean) => {
      retire();
      await listener.close();
      await stop(abruptly);
      lock.release();
    };
    return {
      url,
      apiUrl,
      platform,
      clock,
      simulator,
      pump,
      fresh,
      phone: (persona) => phoneOf(persona, wechatBaseUrl.replace(/\/wx$/, ''), apiUrl),
      sweep: scheduler.runNow,
      settled: pump.drained,
      stop: () => end(false),
      kill: () => end(true),
    };
  } catch (cause) {
    await listener.close();
    await opened?.stop();
    lock.release();
    throw cause;
  }
}
