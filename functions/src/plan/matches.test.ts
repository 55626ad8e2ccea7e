import { readResources } from 'shared-scoring';
import { completeAssessment, readMatches } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecord } from '../case/record.ts';
import { answered, jiangsuRoadFamily } from '../household/visit.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { aVisitedHome, youngWoman } from './plan.sample.ts';
import { resourcesOf } from './resources.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const matches = async (id: string) => (await world.call(readMatches, { id }, 'advisor')).ok;

test('the bundled resources are what their schema reads', () =>
  expect(readResources(resourcesOf('310105'), 'regions/310105/resources.json')).toEqual(resourcesOf('310105')));

test('the Xinjing young woman is high, and gets project partner, study and volunteering, and work for the disabled', async () => {
  const id = await aVisitedHome(world, 'guest-xinjing', youngWoman);
  const version = (await readRecord(world.p, id))?.version ?? 0;
  await world.call(completeAssessment, { id, eventId: anId(), version }, 'advisor');
  expect((await readRecord(world.p, id))?.facts.grade).toBe('high');
  const { policies, resources, version: packs } = await matches(id);
  expect(packs).not.toBe('');
  expect(resources.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['project', 'study', 'volunteer']));
  const work = policies.find(({ id: which }) => which === 'sh-disab-employment');
  expect(work).toMatchObject({ verdict: 'possible', papers: expect.arrayContaining(['残疾证']) });
});

test('only what was seen or recorded counts: the same words from the person herself decide nothing', async () => {
  const answers = answered({ scheme: 'dibao', minors: 'none' }, 'self');
  const people = { ...youngWoman?.people, source: 'self' } as NonNullable<typeof youngWoman>['people'];
  const { policies, known } = await matches(await aVisitedHome(world, 'guest-said', { answers, people }));
  expect(known).toEqual([]);
  expect(policies.filter(({ verdict }) => verdict === 'fits')).toEqual([]);
  expect(policies.find(({ id }) => id === 'sh-disab-employment')?.verdict).toBe('open');
});

test('a family on 低保 is not offered 低保 again, and what is still asked is asked in words', async () => {
  const answers = answered(jiangsuRoadFamily);
  const { policies, resources } = await matches(await aVisitedHome(world, 'guest-dibao', { answers }));
  expect(policies.find(({ id }) => id === 'sh-dibao')).toMatchObject({ received: true });
  const open = policies.filter(({ verdict }) => verdict === 'open');
  expect(open.length).toBeGreaterThan(5);
  for (const { missing } of open) expect(missing.join('')).not.toMatch(/\{who\}|undefined/);
  expect(resources.length).toBeGreaterThan(0);
});
