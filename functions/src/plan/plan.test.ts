import {
  completeAssessment,
  readPlan,
  readWork,
  recordService,
  savePlan,
  settlePlan,
  stepCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { answered, jiangsuRoadFamily } from '../household/visit.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { aNeed, anItem, aService, aVisitedHome } from './plan.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const version = async (id: string) => (await readRecord(world.p, id))?.version ?? 0;
const settle = async (id: string, step: 'needs' | 'plan' | 'match', who = 'advisor') =>
  world.call(settlePlan, { id, eventId: anId(), version: await version(id), step, withFamily: true }, who);
const aListedCase = async (family: string) => {
  const id = await aVisitedHome(world, family, { answers: answered(jiangsuRoadFamily) });
  await world.call(completeAssessment, { id, eventId: anId(), version: await version(id) }, 'advisor');
  return id;
};
const save = (id: string, planVersion: number, plan: object, who = 'advisor') =>
  world.call(savePlan, { id, planVersion, needs: [], items: [], ...plan }, who);

test('from what the assessment points to, to needs, a plan, matches and services, each step from what is saved', async () => {
  const id = await aListedCase('guest-plan-road');
  const { suggested } = (await world.call(readPlan, { id }, 'advisor')).ok;
  expect(suggested.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(['I1', 'I5', 'I6', 'I7']));
  expect((await settle(id, 'needs')).problem.remedy).toContain('先列一样');
  const [work, school] = [aNeed(), aNeed({ indicator: 'I5', what: '孩子回到学校', forWhom: '孩子', rank: 2 })];
  expect((await save(id, 0, { needs: [work, school] })).ok.planVersion).toBe(1);
  expect((await settle(id, 'needs')).ok).toMatchObject({ state: 'planning', due: { kind: 'plan' } });

  const half = [anItem(work.id)];
  await save(id, 1, { needs: [work, school], items: half });
  expect((await settle(id, 'plan')).problem.remedy).toContain('孩子回到学校');
  const gap = anItem(school.id, { what: '找一位心理老师', owner: null, dueAt: null, gap: '街道现在没有' });
  await save(id, 2, { needs: [work, school], items: [...half, gap] });
  expect((await settle(id, 'plan')).ok).toMatchObject({
    state: 'matching',
    items: [{ state: 'open' }, { state: 'gap' }],
  });
  expect((await save(id, 3, {})).problem.remedy).toContain('已经定了');
  expect((await settle(id, 'match')).ok.state).toBe('serving');

  const item = half[0]?.id ?? '';
  const eventId = anId();
  const record = { id, eventId, version: await version(id), item, outcome: 'done', ...aService };
  const { ok, status } = await world.call(recordService, record, 'advisor');
  expect([status, ok.services.length, ok.services[0]?.item]).toEqual([201, 1, item]);
  expect((await world.call(recordService, record, 'advisor')).ok.services).toHaveLength(1);
  expect((await world.call(readWork, { id }, 'advisor')).ok.state).toBe('revisiting');
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
  expect(JSON.stringify(await world.everything())).not.toMatch(/就业服务站|孩子回到学校/);
});

test('two people at one plan: the second hears of the first, nothing is written over', async () => {
  const id = await aListedCase('guest-plan-two');
  const mine = aNeed();
  expect((await save(id, 0, { needs: [mine] })).status).toBe(201);
  expect((await save(id, 0, { needs: [mine] })).status).toBe(201);
  expect((await save(id, 0, { needs: [aNeed({ what: '另一样' })] }, 'lead')).problem.code).toBe('case.changed');
  expect((await save(id, 3, {})).problem.code).toBe('case.changed');
  expect((await world.call(readPlan, { id }, 'lead')).ok.needs).toEqual([mine]);
  expect((await save(id, 1, { needs: [mine, mine] })).status).toBe(400);
  expect((await save(id, 1, {}, 'advisor2')).problem.remedy).toContain('先接手');
});

test('what the family does not want is not done; a service beside the plan leaves the case as it is', async () => {
  const id = await aListedCase('guest-plan-no');
  const need = aNeed();
  const item = anItem(need.id);
  await save(id, 0, { needs: [need], items: [item] });
  for (const step of ['needs', 'plan', 'match'] as const) await settle(id, step);
  await take(world, 'advisor', id, { kind: 'answerItem', item: item.id, answer: 'declined', note: '想自己找' });
  expect((await world.call(readWork, { id }, 'advisor')).ok.items).toMatchObject([{ family: 'declined' }]);
  const service = { id, eventId: anId(), version: await version(id), item: item.id, outcome: 'done', ...aService };
  expect((await world.call(recordService, service, 'advisor')).problem.remedy).toContain('再商量');
  const festival = { ...service, eventId: anId(), item: null, kind: 'festival' };
  expect((await world.call(recordService, festival, 'advisor')).ok.services).toMatchObject([{ kind: 'festival' }]);
  expect((await world.call(readWork, { id }, 'advisor')).ok.state).toBe('serving');
  const ahead = { ...festival, eventId: anId(), at: world.p.now() + 6 * 60_000 };
  expect((await world.call(recordService, ahead, 'advisor')).problem.fields?.[0]?.path).toBe('at');
  await take(world, 'advisor', id, { kind: 'answerItem', item: item.id, answer: 'agreed' });
  const agreed = { ...service, eventId: anId(), version: await version(id) };
  expect((await world.call(recordService, agreed, 'advisor')).status).toBe(201);
});

test('a plan for great need is settled by the lead, out of what the advisor saved', async () => {
  const id = await aListedCase('guest-plan-high');
  const need = aNeed();
  await save(id, 0, { needs: [need], items: [anItem(need.id)] });
  await settle(id, 'needs');
  const record = await readRecord(world.p, id);
  expect(record?.facts.grade).toBe('moderate');
  expect((await settle(id, 'plan', 'lead')).ok.state).toBe('matching');
});

test('what runs beside a case is listed with the words that began it, to whom it may be answered', async () => {
  const id = await aListedCase('guest-plan-beside');
  const refer = { kind: 'refer', referral: 'r1', to: '区残联', ground: 'consent', note: '康复评估' } as const;
  await take(world, 'advisor', id, refer, { kind: 'needRelief', note: '没有米了' });
  const { ok } = await world.call(readWork, { id }, 'advisor');
  expect(ok.referrals).toMatchObject([{ id: 'r1', state: 'sent', say: expect.stringContaining('区残联') }]);
  expect(ok).toMatchObject({ relief: { state: 'needed' }, mine: true, conference: null });
  expect(ok.can).toEqual(expect.arrayContaining(['agreeNeeds', 'moveReferral', 'mustReport']));
  expect(ok.colleagues.map(({ badge }) => badge)).toEqual(['012', '015', '001']);
  const approve = { id, eventId: anId(), version: await version(id), event: { kind: 'approveRelief' } };
  expect((await world.call(stepCase, approve, 'advisor')).status).toBe(422);
});
