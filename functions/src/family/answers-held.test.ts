import { exportHeld, readHeld, recordVisit } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFollowedCase, joinAs } from '../case/case.sample.ts';
import { answered, aVisit } from '../household/visit.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

test('each answer of a visit is told in own words where the household said it; what others saw and what is of a child is named only', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-answers');
  await joinAs(world, id, 'guest-reads', { relation: 'self', groups: ['status', 'documents'] });
  await joinAs(world, id, 'guest-status', { groups: ['status', 'plan'] });
  const answers = [
    ...answered({ scheme: 'dibao', stigma: null, childTrouble: 'worry' }, 'self'),
    ...answered({ homeState: 'hard' }, 'advisor_visit'),
  ];
  expect((await world.call(recordVisit, aVisit(id, { answers }), 'advisor')).status).toBe(201);
  const visitsFor = async (who: string) =>
    (await world.call(readHeld, { id }, who)).ok.groups.find(({ title }) => title === '上门时记下的');
  expect((await visitsFor('guest-reads'))?.items[0]).toMatchObject({
    what: '一次上门的记录,4 个回答',
    answers: [
      { ask: '现在领着哪一种？', said: '低保', from: '您自己说的' },
      { ask: '跟邻居闹别扭，或怕人议论吗？', said: '不清楚', from: '您自己说的' },
      { ask: '孩子最近有让人担心的变化吗？', said: null, from: '您自己说的' },
      { ask: '住得怎么样？', said: null, from: '顾问上门看到的' },
    ],
  });
  expect(await visitsFor('guest-status')).toMatchObject({ items: [] });
  const { text } = (await world.call(exportHeld, { id }, 'guest-reads')).ok;
  expect(text).toContain('现在领着哪一种？低保(您自己说的)');
  expect(text).not.toMatch(/不说话|太挤/);
});
