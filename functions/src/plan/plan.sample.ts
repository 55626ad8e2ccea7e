import { inviteFamily, openInvite, type PlanItem, type PlanNeed, recordVisit } from 'shared-scoring/contract';
import { aCase, take } from '../case/case.sample.ts';
import { answered, aVisit } from '../household/visit.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { monday10, type World } from '../world.sample.ts';

export const aNeed = (over: Partial<PlanNeed> = {}): PlanNeed => ({
  id: anId(),
  indicator: 'I6',
  what: '有一份稳定的活',
  forWhom: '父亲',
  urgency: 'now',
  rank: 1,
  ...over,
});

export const anItem = (need: string, over: Partial<PlanItem> = {}): PlanItem => ({
  id: anId(),
  need,
  what: '一起去就业服务站登记',
  owner: 'advisor',
  dueAt: monday10 + 7 * 86_400_000,
  ...over,
});

export const aService = {
  kind: 'office',
  at: monday10,
  by: '012 号顾问',
  content: '陪着去了就业服务站',
  result: '登记好了',
} as const;

export const aPerson = {
  label: '本人',
  age: 22,
  hukouHere: true,
  disability: '4',
  work: 'unemployed',
  wantsWork: true,
} as const;

type Visit = Parameters<typeof aVisit>[1];

/** A case that was visited, with the family following, and its form as told. */
export async function aVisitedHome(world: World, family: string, visit: Visit): Promise<string> {
  const id = await aCase(world);
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
  const { ok } = await world.call(inviteFamily, { id, eventId: anId(), groups: ['status', 'plan'] }, 'advisor');
  await world.call(openInvite, { code: ok.code, agree: true }, family);
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  await world.call(recordVisit, aVisit(id, { basis: 'consent', ...visit }), 'advisor');
  return id;
}

/** The young woman of 新泾: 22, alone, a limb disability of grade 4, debts, surgery ahead, no work. Source: §2.5, A3. */
export const youngWoman: Visit = {
  answers: answered({
    incomeBand: 'toL',
    scheme: 'none',
    rigidHeavy: 'yes',
    abode: 'steady',
    homeState: 'hard',
    illness: 'serious',
    medicalShare: 'over30',
    careStopped: 'no',
    earnerIll: 'yes',
    certificate: 'mild',
    dailyHelp: 'none',
    disabledMembers: 'fewer',
    anyone3to59: 'yes',
    schooling: 'fine',
    highestSchool: 'lowerSecondary',
    blocksWork: 'no',
    working: 'nobody',
    insured: 'all',
    pension: 'all',
    unclaimed: 'no',
    helper: 'nobody',
    daysWithCompany: '0-1',
    stigma: 'yes',
    minors: 'none',
  }),
  people: { source: 'document_seen', all: true, people: [aPerson] },
};
