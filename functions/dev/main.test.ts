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
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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

test('a backend killed with -9 comes back with its reports while WeChat goes on by itself', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const port = await freePort();
  const wechat = await firstLine(run('simulator/main.ts', '--push', `http://127.0.0.1:${port}/api/wechat/push`));
  const open = () => run('main.ts', '--dir', dir, '--port', String(port), '--wechat', `${wechat}/wx`, '--quiet');
  const first = open();
  const api = `${await firstLine(first)}/api`;
  const neighbour = phoneOf('neighbour', wechat, api);
  const { code } = await neighbour.call(fileReport, {
    id: ulid(),
    place: { street: '310105002' },
    signs: ['S14'],
    modifiers: [],
    spoken: 'unsaid',
    promise: true,
    unnamed: true,
  });
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
