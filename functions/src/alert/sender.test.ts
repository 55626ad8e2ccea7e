import { type ReportDraft, readInbox } from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { localTemplates, openidOf } from '../../dev/index.ts';
import { aCase, take } from '../case/case.sample.ts';
import { withoutIds } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { alertKey, alertsOf } from './alerts.sample.ts';
import { maxAttempts, pauseAfter } from './backoff.ts';
import { cardsPerDay } from './cap.ts';
import { createSender } from './sender.ts';

let world: World;
let alerts: ReturnType<typeof alertsOf>;
beforeAll(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
});
afterAll(() => world.stop());
afterEach(() => alerts.reset());

const template = localTemplates.TEMPLATE_NEW_CASE.id;
const minute = 60_000;
const urgent: Partial<ReportDraft> = { signs: ['S01'] };

test('the advisor on duty gets one card with nothing personal on it, and one credit is used', async () => {
  await alerts.allow('advisor', 2);
  const id = await aCase(world);
  const send = createSender(world.p);
  expect((await send(alertKey(id))).kind).toBe('sent');
  expect(alerts.cards(id)).toMatchObject([
    {
      persona: 'advisor',
      data: {
        thing1: '有一件新的事等您看',
        thing2: '江苏路街道',
        time3: expect.stringMatching(/^2026年11月\d+日 \d\d:\d\d$/),
      },
    },
  ]);
  expect(withoutIds(alerts.cards(id)[0]?.data)).not.toMatch(/P[0-3]|3弄|扶着墙|危险/);
  expect(await alerts.left('advisor')).toBe(1);
  expect(await alerts.row(id)).toMatchObject({ state: 'sent' });
  expect(await alerts.row(id)).not.toHaveProperty('gsi2pk');
});

test('called ten times at once, and again later, the sender sends once', async () => {
  await alerts.allow('advisor', 9);
  const id = await aCase(world);
  const send = createSender(world.p);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => send(alertKey(id))));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['sent', ...Array(9).fill('skipped')].sort());
  await world.clock.add(60 * minute);
  expect((await send(alertKey(id))).kind).toBe('skipped');
  expect(alerts.cards(id)).toHaveLength(1);
  expect(await alerts.left('advisor')).toBe(8);
});

test('without a credit of the advisor on duty the colleague is told', async () => {
  await alerts.allow('advisor2');
  const id = await aCase(world);
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('sent');
  expect(alerts.cards(id)).toMatchObject([{ persona: 'advisor2' }]);
});

test('43101 empties the ledger and goes on to the colleague', async () => {
  await alerts.allow('advisor', 3);
  await alerts.allow('advisor2');
  world.wechat.book.setCredits(openidOf('advisor'), template, 0);
  const id = await aCase(world);
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('sent');
  expect(await alerts.left('advisor')).toBe(0);
  expect(alerts.cards(id)).toMatchObject([{ persona: 'advisor2' }]);
});

test('when nobody can get a card, the advisor on duty and the lead have a task, once', async () => {
  const id = await aCase(world);
  const send = createSender(world.p);
  expect((await send(alertKey(id))).kind).toBe('told');
  expect((await send(alertKey(id))).kind).toBe('skipped');
  for (const who of ['advisor', 'lead']) expect(await alerts.tasks(who, id)).toHaveLength(1);
  expect(await alerts.row(id)).toMatchObject({ state: 'told' });
});

test('after the last try people are told', async () => {
  await alerts.allow('advisor', 2);
  world.wechat.faults.set({ busy: 1 });
  const id = await aCase(world, urgent);
  const send = createSender(world.p);
  const kinds: string[] = [];
  for (let n = 1; n <= maxAttempts; n += 1) {
    kinds.push((await send(alertKey(id))).kind);
    await world.clock.add(pauseAfter(n));
  }
  expect(kinds).toEqual([...Array(maxAttempts - 1).fill('later'), 'told']);
  expect(await alerts.tasks('lead', id)).toHaveLength(1);
});

test('a case somebody has accepted meanwhile needs no card', async () => {
  await alerts.allow('advisor');
  const id = await aCase(world);
  await take(world, 'advisor2', id, { kind: 'accept' });
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('needless');
  expect(alerts.cards(id)).toEqual([]);
});

test.each([
  ['P2 at 20:59', '2026-11-23T12:59:59Z', {}, 'sent'],
  ['P2 at 21:00', '2026-11-23T13:00:00Z', {}, 'held'],
  ['P2 at 07:59', '2026-11-23T23:59:59Z', {}, 'held'],
  ['P2 at 08:00', '2026-11-24T00:00:00Z', {}, 'sent'],
  ['P1 at 03:00', '2026-11-23T19:00:00Z', { signs: ['S10'] }, 'sent'],
  ['P0 at 03:00', '2026-11-23T19:00:00Z', urgent, 'sent'],
])('a card for %s is %s', async (_, at, over, kind) => {
  await alerts.allow('advisor2');
  await world.clock.add(Date.parse(at) - world.clock.now());
  const id = await aCase(world, over, 'neighbour2');
  expect((await createSender(world.p)(alertKey(id))).kind).toBe(kind);
});

test('a card held at night goes out at eight, and the message was in the inbox at once', async () => {
  await alerts.allow('advisor', 1);
  await world.clock.add(Date.parse('2026-11-23T15:00:00Z') - world.clock.now());
  const id = await aCase(world, {}, 'neighbour2');
  const send = createSender(world.p);
  await send(alertKey(id));
  expect((await world.call(readInbox, {}, 'advisor')).ok.items.some(({ caseId }) => caseId === id)).toBe(true);
  expect(await alerts.row(id)).toMatchObject({
    state: 'pending',
    attempts: 0,
    notBefore: Date.parse('2026-11-24T00:00:00Z'),
  });
  await world.clock.add(9 * 60 * minute - 1);
  expect((await send(alertKey(id))).kind).toBe('skipped');
  await world.clock.add(1);
  expect((await send(alertKey(id))).kind).toBe('sent');
});

test('who has had the day’s cards gets no more, except for a P0', async () => {
  await alerts.allow('advisor', cardsPerDay.perDay + 2);
  const send = createSender(world.p);
  const sendNew = async (over: Partial<ReportDraft>) => (await send(alertKey(await aCase(world, over)))).kind;
  await world.clock.add(2 * 24 * 60 * minute);
  for (let n = 0; n < cardsPerDay.perDay; n += 1) expect(await sendNew({ signs: ['S10'] })).toBe('sent');
  expect(await sendNew({ signs: ['S10'] })).toBe('told');
  expect(await alerts.left('advisor')).toBe(2);
  expect(await sendNew(urgent)).toBe('sent');
});

test('where a street has neither advisor nor lead the district gets the task', async () => {
  const id = await aCase(world, { place: { street: '310105001' } });
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('told');
  expect(await alerts.tasks('district', id)).toHaveLength(1);
});

test('where nobody is enrolled at all the case still waits in its queue, and the operator is told', async () => {
  const id = await aCase(world, { place: { street: '310118001' } });
  expect((await createSender(world.p)(alertKey(id))).kind).toBe('later');
  expect(world.logged.at(-1)).toMatchObject({ event: 'alert.nobody', fields: { caseId: id } });
});
