import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fileReport, readReceipt } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterEach, expect, test } from 'vitest';
import { freePort } from './engine/port.ts';
import { alive } from './ready/alive.mjs';
import { phoneOf } from './street/phone.ts';

const children: ChildProcess[] = [];
const run = (file: string, ...args: string[]) => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  // A group of its own, as a terminal makes one.
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  children.push(child);
  return child;
};
const firstLine = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) return line;
  return '';
};
const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};
afterEach(async () => {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.splice(0).map(ended));
});

const aReport = () => ({
  id: ulid(),
  place: { street: '310105002' },
  signs: ['S14'],
  modifiers: [],
  spoken: 'unsaid' as const,
  promise: true as const,
  unnamed: true,
});

test('a backend killed with -9 comes back with its reports while WeChat goes on by itself', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const port = await freePort();
  const wechat = await firstLine(run('simulator/main.ts', '--push', `http://127.0.0.1:${port}/api/wechat/push`));
  const open = () => run('main.ts', '--dir', dir, '--port', String(port), '--wechat', `${wechat}/wx`, '--quiet');
  const first = open();
  const api = `${await firstLine(first)}/api`;
  const neighbour = phoneOf('neighbour', wechat, api);
  const { code } = await neighbour.call(fileReport, aReport());
  const { enginePid } = JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8'));
  first.kill('SIGKILL');
  await ended(first);
  expect(alive(enginePid)).toBe(true);

  const second = open();
  await firstLine(second);
  expect(await neighbour.call(readReceipt, { code })).toMatchObject({ code, status: '已收到' });
  expect(alive(enginePid)).toBe(false);

  const third = run('main.ts', '--dir', mkdtempSync(join(tmpdir(), 'street-')), '--port', String(port));
  let said = '';
  third.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  expect(await ended(third)).toBe(1);
  expect(said.trim().split('\n')).toEqual([expect.stringContaining(`端口 ${port} 已经有程序在用`)]);

  const { enginePid: newEngine } = JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8'));
  second.kill('SIGTERM');
  expect([await ended(second), alive(newEngine)]).toEqual([0, false]);
});

const heard = (stream: ChildProcess['stdout']) => {
  let said = '';
  stream?.on('data', (chunk) => {
    said += chunk;
  });
  return () => said.trim();
};

test('Ctrl+C, which reaches street and engine alike, ends both without a word, and a second start keeps everything', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const open = () => run('main.ts', '--dir', dir, '--port', '0', '--quiet', '--bare');
  const first = open();
  const url = await firstLine(first);
  const said = heard(first.stderr);
  const { code } = await phoneOf('neighbour', url, `${url}/api`).call(fileReport, aReport());

  const second = open();
  const refusal = heard(second.stderr);
  expect(await ended(second)).toBe(1);
  expect(refusal()).toMatch(/^这条街已经开着:http\S+(进程 \d+)[^\n]*$/);

  const { enginePid } = JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8'));
  process.kill(-(first.pid ?? 0), 'SIGINT');
  expect([await ended(first), alive(enginePid), said()]).toEqual([0, false, '']);

  const again = open();
  const next = await firstLine(again);
  expect(await phoneOf('neighbour', next, `${next}/api`).call(readReceipt, { code })).toMatchObject({ code });
});

test('asked to stop while it is still opening, it takes its engine along', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const child = run('main.ts', '--dir', dir, '--port', '0', '--quiet', '--bare');
  const engineOf = () => {
    try {
      return Number(JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8')).enginePid);
    } catch {
      return 0; // not there yet
    }
  };
  await expect.poll(engineOf, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  const engine = engineOf();
  child.kill('SIGTERM');
  expect([await ended(child), alive(engine)]).toEqual([0, false]);
});

test.each([
  [['--prot', '9000'], '--prot'],
  [['--port', 'abc'], 'abc'],
])('%j is answered in one plain line', async (args, word) => {
  const child = run('main.ts', '--dir', mkdtempSync(join(tmpdir(), 'street-')), ...args);
  const said = heard(child.stderr);
  expect(await ended(child)).toBe(1);
  expect(said()).toMatch(new RegExp(`^[^\\n]*${word}[^\\n]*$`));
});
