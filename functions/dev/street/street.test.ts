import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileReport, inviteFamily, openInvite, readCase, readMe, readQueue, stepCase } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterEach, expect, test } from 'vitest';
import { localTemplates } from '../simulator/templates.ts';
import { Refused } from './phone.ts';
import { type Street, type StreetSetup, startStreet } from './street.ts';

const monday10 = Date.parse('2026-11-23T10:00:00+08:00');
const open: Street[] = [];
const aStreet = async (setup: Partial<StreetSetup> = {}) => {
  const street = await startStreet({ dir: mkdtempSync(join(tmpdir(), 'street-')), quiet: true, ...setup });
  open.push(street);
  return street;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((street) => street.stop().catch(() => {})));
});

const aReport = () => ({
  id: ulid(),
  place: { street: '310105002', committee: '310105002014', door: '3弄12号' },
  signs: ['S14'],
  modifiers: [],
  spoken: 'unsaid' as const,
  promise: true as const,
  unnamed: false,
});

test('a neighbour tells of a household and the card arrives at the advisor on duty, nobody else', async () => {
  const street = await aStreet({ now: monday10 });
  await street.phone('advisor').subscribe(localTemplates.TEMPLATE_NEW_CASE.id);
  const report = aReport();
  const receipt = await street.phone('neighbour').call(fileReport, report);
  expect(receipt.status).toBe('已收到');
  await street.settled();
  expect(street.simulator?.book.cards()).toMatchObject([
    { persona: 'advisor', title: localTemplates.TEMPLATE_NEW_CASE.title, page: `advisor/case/index?id=${report.id}` },
  ]);
});

test('the five steps of the story are told to the feed in order', async () => {
  const street = await aStreet({ now: monday10 });
  const told: string[] = [];
  street.simulator?.feed.listen((event) => {
    if (event.type === 'card') told.push(`card to ${event.card.persona}`);
    if (event.type === 'act') told.push(event.act);
  });
  const [advisor, family] = [street.phone('advisor'), street.phone('family')];
  await advisor.subscribe(localTemplates.TEMPLATE_NEW_CASE.id);
  const { id, ...rest } = aReport();
  await street.phone('neighbour').call(fileReport, { id, ...rest });
  await street.settled();
  const step = async (event: Parameters<typeof advisor.call<typeof stepCase>>[1]['event']) => {
    const { version } = await advisor.call(readCase, { id });
    await advisor.call(stepCase, { id, eventId: ulid(), version, event });
  };
  await step({ kind: 'accept' });
  await step({ kind: 'link', finding: 'new' });
  await step({ kind: 'contact', way: 'phone', outcome: 'reached' });
  const { code } = await advisor.call(inviteFamily, { id, eventId: ulid() });
  await family.call(openInvite, { code, agree: true });
  expect(told).toEqual(['reported', 'card to advisor', 'accepted', 'linked', 'contacted', 'invited', 'opened']);
});

test.each(['stop', 'kill'] as const)(
  'after a %s the street opens with its cases, its credits, its clock',
  async (end) => {
    const dir = mkdtempSync(join(tmpdir(), 'street-'));
    const before = await aStreet({ dir, now: monday10 });
    await before.phone('advisor').subscribe(localTemplates.TEMPLATE_ESCALATION.id);
    await before.phone('neighbour').call(fileReport, aReport());
    await before.clock.add(3_600_000);
    await before[end]();
    const after = await aStreet({ dir });
    const advisor = after.phone('advisor');
    expect(after.fresh).toBe(false);
    expect((await advisor.call(readQueue, { show: 'open' })).items).toHaveLength(1);
    const { templates } = await advisor.call(readMe, {});
    expect(templates.find(({ purpose }) => purpose === 'escalation')?.credits).toBe(1);
    expect(after.clock.now()).toBeGreaterThan(monday10 + 3_600_000);
  },
);

test('an engine killed underneath comes back by itself: what was accepted is there, and the next report too', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const street = await aStreet({ dir, now: monday10 });
  const neighbour = street.phone('neighbour');
  await neighbour.call(fileReport, aReport());
  const { enginePid } = JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8'));
  process.kill(enginePid, 'SIGKILL');
  const next = aReport();
  await expect.poll(() => neighbour.call(fileReport, next).then(Boolean, () => false), { timeout: 10_000 }).toBe(true);
  await street.settled();
  expect((await street.phone('advisor').call(readQueue, { show: 'open' })).items).toHaveLength(2);
  expect(JSON.parse(readFileSync(join(dir, 'street.lock'), 'utf8')).enginePid).not.toBe(enginePid);
});

test('reset forgets everything', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const before = await aStreet({ dir, now: monday10 });
  await before.phone('neighbour').call(fileReport, aReport());
  await before.stop();
  const after = await aStreet({ dir, reset: true });
  expect([after.fresh, after.clock.offsetMs()]).toEqual([true, 0]);
});

test('a taken port is one plain line, and the folder is free again', async () => {
  const server = createServer().listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  await expect(startStreet({ dir, port })).rejects.toThrow(`端口 ${port} 已经有程序在用`);
  server.close();
  expect((await aStreet({ dir })).fresh).toBe(true);
});

test('a folder where another street lives is refused, one left behind by a dead street is not', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const lock = join(dir, 'street.lock');
  writeFileSync(lock, JSON.stringify({ pid: process.ppid, url: 'http://127.0.0.1:1' }));
  await expect(startStreet({ dir })).rejects.toThrow('这条街已经开着');
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1 }));
  await aStreet({ dir });
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a folder that takes no files is one plain line', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'street-')), 'a-file');
  writeFileSync(dir, '');
  for (const place of [dir, join(dir, 'below')]) {
    await expect(startStreet({ dir: place })).rejects.toThrow(/^文件夹 \S+ 不能写/);
  }
});

test('moving the clock runs the sweep: nobody accepts, so the street lead is told', async () => {
  const street = await aStreet({ now: monday10 });
  await street.phone('lead').subscribe(localTemplates.TEMPLATE_ESCALATION.id);
  await street.phone('neighbour').call(fileReport, aReport());
  await street.settled();
  await street.clock.add(26 * 3_600_000);
  await street.settled();
  expect(street.simulator?.book.cards().map(({ persona }) => persona)).toContain('lead');
});

test('an advisor of another street sees nothing of it', async () => {
  const street = await aStreet({ now: monday10 });
  const report = aReport();
  await street.phone('neighbour').call(fileReport, report);
  const other = street.phone('advisorXinhua');
  expect((await other.call(readQueue, { show: 'open' })).items).toEqual([]);
  await expect(other.call(readCase, { id: report.id })).rejects.toBeInstanceOf(Refused);
});

test('two streets live side by side', async () => {
  const [one, two] = await Promise.all([aStreet({ now: monday10 }), aStreet({ now: monday10 })]);
  await one.phone('neighbour').call(fileReport, aReport());
  const items = async (street: Street) =>
    (await street.phone('advisor').call(readQueue, { show: 'open' })).items.length;
  expect([await items(one), await items(two)]).toEqual([1, 0]);
});
