import {
  answerPlanItem,
  completeAssessment,
  readCase,
  readFamilyPlan,
  savePlan,
  settlePlan,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinAs } from '../case/case.sample.ts';
import { readRecord } from '../case/record.ts';
import { answered, jiangsuRoadFamily } from '../household/visit.sample.ts';
import { aNeed, anItem, aVisitedHome } from '../plan/plan.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const version = async (id: string) => (await readRecord(world.p, id))?.version ?? 0;

test('the family reads each thing of the plan in words and says yes or no; the advisor hears of it', async () => {
  const id = await aVisitedHome(world, 'guest-plan', { answers: answered(jiangsuRoadFamily) });
  await joinAs(world, id, 'guest-status', { groups: ['status'] });
  await world.call(completeAssessment, { id, eventId: anId(), version: await version(id) }, 'advisor');
  const need = aNeed();
  const [ours, theirs, none] = [
    anItem(need.id),
    anItem(need.id, { what: '教孩子写作业', owner: '小区志愿者' }),
    anItem(need.id, { what: '找一间大点的房子', owner: null, dueAt: null, gap: '眼下没有空房' }),
  ];
  const plan = { id, planVersion: 0, needs: [need], items: [ours, theirs, none] };
  expect((await world.call(savePlan, plan, 'advisor')).status).toBe(201);
  for (const step of ['needs', 'plan'] as const) {
    const input = { id, eventId: anId(), version: await version(id), step, withFamily: true };
    expect((await world.call(settlePlan, input, 'advisor')).status).toBe(201);
  }
  const { items } = (await world.call(readFamilyPlan, { id }, 'guest-plan')).ok;
  expect(items.map(({ what, who, gap, answer, mayAnswer }) => [what, who, gap, answer, mayAnswer])).toEqual([
    ['一起去就业服务站登记', '顾问 012 号', null, null, true],
    ['教孩子写作业', '小区志愿者', null, null, true],
    ['找一间大点的房子', null, '眼下没有空房', null, false],
  ]);
  const say = (item: string, answer: 'agreed' | 'declined', who = 'guest-plan') =>
    world.call(answerPlanItem, { id, item, eventId: anId(), answer }, who);
  await say(ours.id, 'agreed');
  expect((await say(theirs.id, 'declined')).ok.items.map(({ answer }) => answer)).toEqual(['agreed', 'declined', null]);
  expect((await say(theirs.id, 'agreed')).ok.items[1]?.answer).toBe('agreed');
  expect((await say(anId(), 'agreed')).status).toBe(422);
  expect((await world.call(readCase, { id }, 'advisor')).ok.log.at(-1)).toMatchObject({
    kind: 'answerItem',
    actorBadge: '家人',
  });
  expect((await world.call(readFamilyPlan, { id }, 'guest-status')).status).toBe(403);
  expect((await say(ours.id, 'declined', 'guest-status')).status).toBe(403);
});
