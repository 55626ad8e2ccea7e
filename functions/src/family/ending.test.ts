import { objectToCase, readFamilyCase, readWork } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFollowedCase, close } from '../case/case.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const day = 86_400_000;

test('an ending is objected to on the screen of the family: it is taken up again, and nobody who closed it answers', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-ended');
  await close(world, id);
  const view = async () => (await world.call(readFamilyCase, { id }, 'guest-ended')).ok;
  expect(await view()).toMatchObject({ mayObject: ['closing'], next: { ifLate: expect.stringContaining('不同意') } });
  const past = 20 * day;
  await world.clock.add(past);
  expect((await view()).mayObject).toEqual([]);
  await world.clock.add(-past);
  const object = { id, eventId: anId(), about: 'closing', note: '扶手还没有装' };
  const { status, ok } = await world.call(objectToCase, object, 'guest-ended');
  expect([status, ok.next.what]).toEqual([201, '顾问会和您联系,先听听您的情况和想法']);
  expect(ok.beside.map(({ what }) => what)).toEqual(['要不要告一段落,另一位同事在重新看']);
  const work = (await world.call(readWork, { id }, 'lead')).ok;
  expect([work.state, work.tasks.map(({ mayAnswer }) => mayAnswer)]).toEqual(['accepted', [false]]);
});
