import { fileReport } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOutbox, lateMs } from '../alert/outbox.ts';
import { streamHeadStartMs } from '../alert/outbox-item.ts';
import { createSweep } from '../alert/sweep.ts';
import type { Platform } from '../platform/platform.ts';
import { aDraft } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

test('the stream looks for doubles of what was accepted, and a second time changes nothing', async () => {
  const place = { street: '310105002', committee: '310105002002', door: '77弄12号402室' };
  const ids: string[] = [];
  for (const who of ['guest-one', 'guest-two']) {
    const draft = aDraft({ place, note: undefined });
    await world.call(fileReport, draft, who);
    ids.push(draft.id);
  }
  const records = ids.map((id) => ({
    eventID: id,
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber: id, Keys: { pk: { S: `R#${id}` }, sk: { S: 'OB#alert#1' } } },
  }));
  const outbox = createOutbox(world.p);
  const links = async () => (await world.everything()).filter(({ sk }) => String(sk).startsWith('LK#'));
  expect(await outbox({ Records: records })).toEqual({ batchItemFailures: [] });
  const first = await links();
  expect(first.map(({ state }) => state)).toEqual(['linked', 'linked']);
  await outbox({ Records: records });
  expect(await links()).toEqual(first);
});

/** Keys that open everything but one purpose. */
const closedTo = (closed: string): Platform['keys'] =>
  Object.create(world.p.keys, {
    unseal: {
      value: (...asked: Parameters<Platform['keys']['unseal']>) =>
        asked[0] === closed
          ? Promise.reject(new Error('the key service does not answer'))
          : world.p.keys.unseal(...asked),
    },
  });

const place = (door: string) => ({ street: '310105002', committee: '310105002002', door });
const linksOf = async (id: string) =>
  (await world.everything()).filter(({ pk, sk }) => pk === `R#${id}` && String(sk).startsWith('LK#'));
async function file(door: string, who: string): Promise<string> {
  const draft = aDraft({ place: place(door), note: undefined });
  expect((await world.call(fileReport, draft, who)).status).toBe(201);
  return draft.id;
}
const record = (id: string) => ({
  eventID: id,
  eventName: 'INSERT' as const,
  dynamodb: { SequenceNumber: id, Keys: { pk: { S: `R#${id}` }, sk: { S: 'OB#alert#1' } } },
});

test('a report whose stream record was lost is compared by the sweep, once', async () => {
  const [first, second] = [await file('81弄3号501室', 'guest-three'), await file('81弄3号501室', 'guest-four')];
  const sweep = createSweep(world.p);
  await world.clock.add(streamHeadStartMs);
  expect(await sweep()).toMatchObject({ compared: 2, failed: 0 });
  expect((await linksOf(first)).map(({ otherId, state }) => [otherId, state])).toEqual([[second, 'linked']]);
  await world.clock.add(streamHeadStartMs);
  expect(await sweep()).toMatchObject({ compared: 0, failed: 0 });
});

test.each([
  [lateMs - 1, 'linked'],
  [lateMs, 'linked'],
  [lateMs + 1, undefined],
])(
  'an alert %i ms late: the stream compares while alerts are in time, and leaves it to the sweep when they are not',
  async (late, now) => {
    const door = `8${late % 10}9弄3号501室`;
    const first = await file(door, `guest-late-${late}-a`);
    await createOutbox(world.p)({ Records: [record(first)] });
    const second = await file(door, `guest-late-${late}-b`);
    const createdAt = { N: String(world.clock.now()) };
    await world.clock.add(late);
    const { dynamodb, ...rest } = record(second);
    await createOutbox(world.p)({ Records: [{ ...rest, dynamodb: { ...dynamodb, NewImage: { createdAt } } }] });
    expect((await linksOf(first))[0]?.state).toBe(now);
    await world.clock.add(1);
    await createSweep(world.p)();
    expect((await linksOf(first)).map(({ otherId, state }) => [otherId, state])).toEqual([[second, 'linked']]);
  },
);

test('what a batch could not compare is compared by the next sweep', async () => {
  const first = await file('83弄3号501室', 'guest-five');
  await createOutbox(world.p)({ Records: [record(first)] });
  const second = await file('83弄3号501室', 'guest-six');
  const failing = closedTo('case');
  await createOutbox({ ...world.p, keys: failing })({ Records: [record(second)] });
  expect(await linksOf(first)).toEqual([]);
  await world.clock.add(1);
  expect(await createSweep(world.p)()).toMatchObject({ compared: 1, failed: 0 });
  expect((await linksOf(first)).map(({ otherId, state }) => [otherId, state])).toEqual([[second, 'linked']]);
  expect(await createSweep(world.p)()).toMatchObject({ compared: 0 });
});

test('what fails again and again is tried ten times, then the log says so and nothing waits', async () => {
  const id = await file('85弄3号501室', 'guest-seven');
  const failing = closedTo('case');
  await createOutbox({ ...world.p, keys: failing })({ Records: [record(id)] });
  const noted = async () => (await world.everything()).filter(({ pk, sk }) => pk === `R#${id}` && sk === 'LIKE');
  const broken = createSweep({ ...world.p, keys: failing });
  for (let tries = 1; tries < 10; tries += 1) {
    await broken();
    expect(await noted()).toMatchObject([{ tries: tries + 1 }]);
    await world.clock.add(15 * 60_000);
  }
  await broken();
  expect(await noted()).toEqual([]);
  expect(world.logged.filter(({ event }) => event === 'likeness.failed')).toHaveLength(1);
});
