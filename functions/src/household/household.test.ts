import { readAssessment } from 'shared-scoring';
import {
  complainOfCase,
  completeAssessment,
  inviteFamily,
  leaveFamilyCase,
  objectToCase,
  openInvite,
  readCase,
  readFamilyAssessment,
  readFamilyCase,
  readHousehold,
  readInbox,
  recordVisit,
  stepCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, aFollowedCase, take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { anId, withoutIds } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { assessConfig } from './view.ts';
import { answered, aVisit, jiangsuRoadFamily } from './visit.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const reached = { kind: 'contact', way: 'phone', outcome: 'reached' } as const;
const visited = { kind: 'visit', basis: 'consent', present: '父母和爷爷', note: '孩子这学期常不去上学' } as const;

/** A case whose visit is on record, with the family following. */
const aVisitedCase = async (family: string, groups?: readonly string[]) => {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
  const { ok } = await world.call(inviteFamily, { id, eventId: anId(), ...(groups && { groups }) }, 'advisor');
  await world.call(openInvite, { code: ok.code, agree: true }, family);
  await take(world, 'advisor', id, reached, visited);
  return id;
};
const version = async (id: string) => (await readRecord(world.p, id))?.version ?? 0;
const assessNow = async (id: string) =>
  world.call(completeAssessment, { id, eventId: anId(), version: await version(id) }, 'advisor');

test('the bundled weights are what their schema reads', () =>
  expect(readAssessment(assessConfig)).toEqual(assessConfig));

test('the Jiangsu Road family is moderate, with income, education, work and social security deprived', async () => {
  const id = await aVisitedCase('guest-jiangsu', ['status', 'plan']);
  const { ok, status } = await world.call(recordVisit, aVisit(id, { answers: answered(jiangsuRoadFamily) }), 'advisor');
  expect(status).toBe(201);
  expect(ok.verified).toMatchObject({ grade: 'moderate', tier: '支持发展', lower: 20, upper: 20, of: 48 });
  const deprived = ok.verified.contributions.filter(({ parts }) => (parts?.[0] ?? 0) > 0).map(({ title }) => title);
  expect(deprived).toEqual(expect.arrayContaining(['收入', '教育', '就业', '社会保障']));
  const done = await assessNow(id);
  expect(done).toMatchObject({ status: 201, ok: { state: 'listing', due: { kind: 'needs' } } });
  const read = (await world.call(readFamilyAssessment, { id }, 'guest-jiangsu')).ok;
  expect(read).toMatchObject({ said: '有不少难处,要一起定个办法' });
  expect(withoutIds(read)).not.toMatch(/moderate|中度|toL|P[0-3]|advisor_visit/);
});

test('two devices that wrote apart: both forms are kept and shown, and a person merges them before any grade', async () => {
  const id = await aVisitedCase('guest-apart');
  const one = aVisit(id, { answers: answered({ homeState: 'hard', abode: 'steady' }) });
  const two = aVisit(id, { answers: answered({ homeState: 'fine', abode: 'steady' }) });
  await Promise.all([world.call(recordVisit, one, 'advisor'), world.call(recordVisit, two, 'lead')]);
  const apart = (await world.call(readHousehold, { id }, 'advisor')).ok;
  expect(apart.forms).toHaveLength(2);
  expect([...apart.heads].sort()).toEqual([one.formId, two.formId].sort());
  expect(apart.conflicts).toMatchObject([
    {
      fact: 'homeState',
      values: expect.arrayContaining([expect.objectContaining({ formId: one.formId, value: 'hard' })]),
    },
  ]);
  expect(await assessNow(id)).toMatchObject({ status: 422, problem: { remedy: expect.stringContaining('合成一份') } });
  const merged = aVisit(id, { knew: [one.formId, two.formId], answers: answered({ homeState: 'hard' }) });
  expect((await world.call(recordVisit, merged, 'advisor')).ok).toMatchObject({
    heads: [merged.formId],
    conflicts: [],
  });
  expect((await assessNow(id)).status).toBe(201);
});

test('the same form again changes nothing; another one under its id is refused, nothing is written over', async () => {
  const id = await aVisitedCase('guest-again');
  const form = aVisit(id);
  expect((await world.call(recordVisit, form, 'advisor')).status).toBe(201);
  expect((await world.call(recordVisit, form, 'advisor')).ok.forms).toHaveLength(1);
  const other = await world.call(recordVisit, { ...form, seen: '不一样' }, 'advisor');
  expect(other).toMatchObject({ status: 400, problem: { fields: [{ path: 'formId' }] } });
  expect(JSON.stringify(await world.everything())).not.toContain('屋里整洁');
});

test('too much unknown gives no grade: the advisor goes again; a grade cannot be sent by hand', async () => {
  const id = await aVisitedCase('guest-wide');
  const event = { kind: 'assess', assessment: 'x', grade: 'none', lower: 0, upper: 0, of: 48, unsourced: 0 } as const;
  const byHand = await world.call(stepCase, { id, eventId: anId(), version: await version(id), event }, 'advisor');
  expect(byHand).toMatchObject({ status: 422, problem: { code: 'step.refused' } });
  await world.call(recordVisit, aVisit(id), 'advisor');
  expect((await assessNow(id)).ok).toMatchObject({ state: 'visiting', due: { kind: 'visit' } });
});

test('an objection of the family is a task that the one who assessed cannot answer, and blocks closing', async () => {
  const id = await aVisitedCase('guest-objects');
  await world.call(recordVisit, aVisit(id, { answers: answered(jiangsuRoadFamily) }), 'advisor');
  await assessNow(id);
  const task = anId();
  const objection = { id, eventId: task, about: 'grade', note: '没有问爷爷的药费' } as const;
  const { status, ok } = await world.call(objectToCase, objection, 'guest-objects');
  expect(status).toBe(201);
  expect(ok.timeline).toContainEqual(
    expect.objectContaining({ text: '您说了不同意', detail: '“没有问爷爷的药费” 会请另一位同事来看' }),
  );
  expect((await world.call(objectToCase, objection, 'guest-objects')).status).toBe(201);
  expect((await readRecord(world.p, id))?.facts.tasks).toMatchObject([{ id: task, notBy: 'advisor', open: true }]);
  const answer = { kind: 'answerTask', task, outcome: 'kept', note: '看过了' } as const;
  await expect(take(world, 'advisor', id, answer)).rejects.toThrow('请别的同事');
  await take(world, 'lead', id, answer);
  expect((await readRecord(world.p, id))?.facts.tasks).toMatchObject([{ open: false }]);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('a complaint reaches the street’s lead', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-complains');
  const before = (await world.call(readInbox, {}, 'lead')).ok.items.length;
  const complaint = { id, eventId: anId(), note: '等了两个星期' };
  expect((await world.call(complainOfCase, complaint, 'guest-complains')).status).toBe(201);
  expect((await world.call(readInbox, {}, 'lead')).ok.items.length).toBe(before + 1);
  expect((await readRecord(world.p, id))?.facts.escalations).toMatchObject([{ to: 'lead', open: true }]);
});

test('a grant opens its group and no other, and revoked it opens nothing from the next request on', async () => {
  const status = await aVisitedCase('guest-status');
  const plan = await aVisitedCase('guest-plan', ['status', 'plan']);
  const read = (id: string, who: string) => world.call(readFamilyAssessment, { id }, who);
  expect((await read(status, 'guest-status')).status).toBe(403);
  expect((await read(plan, 'guest-plan')).status).toBe(200);
  expect((await world.call(readFamilyCase, { id: plan }, 'guest-plan')).ok.consent.groups).toEqual(['status', 'plan']);
  await world.call(leaveFamilyCase, { id: plan }, 'guest-plan');
  for (const ask of [read(plan, 'guest-plan'), world.call(readFamilyCase, { id: plan }, 'guest-plan')])
    expect((await ask).status).toBe(403);
});

test('what a violent member of the household must not see nobody of it sees, until a lead releases it', async () => {
  const id = await aVisitedCase('guest-hidden', ['status', 'plan']);
  await take(world, 'advisor', id, { kind: 'raiseFlag', hides: true, note: '身上有伤' });
  const see = async () => (await world.call(readFamilyAssessment, { id }, 'guest-hidden')).status;
  expect(await see()).toBe(403);
  await expect(take(world, 'advisor', id, { kind: 'release', note: '好了' })).rejects.toThrow();
  await take(world, 'lead', id, { kind: 'release', note: '核实过,可以看' });
  expect(await see()).toBe(200);
});

test('every look at the file is one line more in the list of readers', async () => {
  const id = await aVisitedCase('guest-looks');
  const looks = async () =>
    (await world.everything()).filter(({ pk, sk }) => pk === `R#${id}` && String(sk).startsWith('RD#')).length;
  const before = await looks();
  await world.call(readHousehold, { id }, 'lead');
  await world.call(readCase, { id }, 'lead');
  expect(await looks()).toBe(before + 2);
});
