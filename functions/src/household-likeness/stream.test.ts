import { fileReport } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOutbox } from '../alert/outbox.ts';
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
