import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { personas, phoneOf, type RunningSimulator, startSimulator } from 'functions/dev';
import { fileReport, type Receipt, readInbox, readQueue } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, newCaseTemplate } from '../journeys/street.ts';

/* 500 reports, 8 writers, 30 % sent again by the phone, 15 % of sends going wrong, the backend killed in the middle. */
const reports = 500;
const writers = 8;
const credits = 60;
const homes = 450;

const dir = mkdtempSync(join(tmpdir(), 'shouwang-kill-'));
const main = fileURLToPath(new URL('../../functions/dev/main.ts', import.meta.url));
let port = 0;
let wechat: RunningSimulator;
let backend: ChildProcess;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const healthy = async () => {
  for (let n = 0; n < 600; n += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the backend did not come up');
};

/** The whole backend as one group of processes, so that the kill takes its engine too. */
const start = async () => {
  backend = spawn(
    process.execPath,
    ['--import', 'tsx', main, '--dir', dir, '--port', String(port), '--wechat', wechat.baseUrl, '--quiet'],
    { detached: true, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await healthy();
};
const kill = async () => {
  const gone = once(backend, 'exit');
  process.kill(-(backend.pid ?? 0), 'SIGKILL');
  await gone;
};

beforeAll(async () => {
  port = await freePort();
  wechat = await startSimulator({ pushUrl: `http://127.0.0.1:${port}/api/wechat/push`, personas, seed: 11 });
  await start();
});
afterAll(async () => {
  await kill().catch(() => undefined);
  await wechat.stop();
  rmSync(dir, { recursive: true, force: true });
});

test('every accepted report is there once, in one queue, with an alert or a human task, across a kill -9', async () => {
  const apiUrl = `http://127.0.0.1:${port}/api`;
  const phone = (persona: string) => phoneOf(persona, wechat.url, apiUrl);
  const pass = (addMs: number) =>
    fetch(`http://127.0.0.1:${port}/sim/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ addMs }),
    });
  // By day: at night ordinary cards wait until eight.
  const { now } = await (await fetch(`http://127.0.0.1:${port}/sim/clock`)).json();
  await pass(((34 - new Date(now + 8 * 3_600_000).getUTCHours()) % 24) * 3_600_000);
  // Fewer credits than reports: the rest must become human tasks. WeChat counts taps by the second.
  for (let n = 0; n < credits; n += 1) {
    await phone('advisor').subscribe(newCaseTemplate);
    await pass(1_000);
  }
  wechat.faults.set({ busy: 0.05, cut: 0.03, silence: 0.03, concurrent: 0.02, tokenRevoked: 0.02 }, 11);

  const accepted = new Map<string, Receipt>();
  let next = 0;
  let killed: Promise<void> | null = null;
  const writer = async (number: number) => {
    for (;;) {
      const mine = next;
      next += 1;
      if (mine >= reports) return;
      if (mine === reports / 2) killed = kill().then(start);
      const hand = phone(`guest-${number}-${mine % 8}`);
      // As in a street: many doors, and some households that two people tell of.
      const place = { street: '310105002', door: `${mine % homes}弄2号` };
      const draft = aReport({ place, signs: mine % 2 === 0 ? ['S16', 'S24'] : ['S01'] });
      // The phone's own habit: the same report again until an answer comes.
      for (let attempt = 0; !accepted.has(draft.id); attempt += 1) {
        if (attempt > 200) throw new Error('a report was never accepted');
        const receipt = await hand.call(fileReport, draft).catch(() => null);
        if (receipt) accepted.set(draft.id, receipt);
        else await new Promise((done) => setTimeout(done, 100));
      }
      if (mine % 10 < 3)
        expect(await hand.call(fileReport, draft).catch(() => accepted.get(draft.id))).toEqual(accepted.get(draft.id));
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, n) => writer(n)));
  await killed;
  expect(accepted.size).toBe(reports);
  expect(new Set([...accepted.values()].map(({ code }) => code)).size).toBe(reports);

  // Time passes: retries come due and the sweep picks up what the stream did not finish.
  wechat.faults.set({});
  const lead = phone('lead');
  const told = async () => {
    const cards = new Set(wechat.book.cards().map(({ page }) => page?.match(/[0-9A-Z]{26}/)?.[0]));
    const boxes = await Promise.all(['advisor', 'advisor2', 'lead'].map((who) => phone(who).call(readInbox, {})));
    const tasks = new Set(
      boxes.flatMap(({ items }) => items.filter(({ kind }) => kind === 'task').map(({ caseId }) => caseId)),
    );
    return [...accepted.keys()].filter((id) => !cards.has(id) && !tasks.has(id));
  };
  let silent = await told();
  for (let minute = 0; silent.length > 0 && minute < 12; minute += 1) {
    await pass(60_000);
    await new Promise((done) => setTimeout(done, 500));
    silent = await told();
  }
  expect(silent).toEqual([]);

  const queue = await lead.call(readQueue, { show: 'open' });
  const seen = queue.items.map(({ id }) => id).filter((id) => accepted.has(id));
  expect(seen).toHaveLength(reports);
  expect(new Set(seen).size).toBe(reports);
});
