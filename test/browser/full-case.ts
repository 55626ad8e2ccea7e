import type { CaseEvent } from 'shared-scoring';
import {
  askOfCase,
  complainOfCase,
  completeAssessment,
  inviteFamily,
  objectToCase,
  openInvite,
  readCase,
  recordService,
  recordVisit,
  savePlan,
  settlePlan,
  shareCase,
  stepCase,
} from 'shared-scoring/contract';
import { ulid } from 'ulid';
import type { aStreet } from '../journeys/street.ts';
import { aReachedCase } from './casework.ts';
import { fullVisit, longWords } from './full-visit.ts';

type Street = Awaited<ReturnType<typeof aStreet>>;

const day = 86_400_000;
const groups = ['status' as const, 'plan' as const, 'documents' as const];
const doors = '江苏路 389 弄 21 号甲后门进去三楼朝北的亭子间';

/** Acts of one case by one member of staff, each on the case as it then is. */
const acting = (street: Street, id: string) => {
  const version = async () => (await street.phone('advisor').call(readCase, { id })).version;
  const act = async (who: string, ...events: readonly CaseEvent[]) => {
    for (const event of events)
      await street.phone(who).call(stepCase, { id, eventId: ulid(), version: await version(), event });
  };
  return { version, act };
};

/** A case the family follows whose visit waits for the family's word. */
export async function aCaseToVisit(street: Street, at: number): Promise<string> {
  const id = await aReachedCase(street, '江苏路 1 号');
  await acting(street, id).act('advisor', { kind: 'arrangeVisit', at });
  const { code } = await street.phone('advisor').call(inviteFamily, { id, eventId: ulid(), relation: 'self', groups });
  await street.phone('family').call(openInvite, { code, agree: true });
  return id;
}

/** One case that has everything at once: forms that differ, a plan half done, other bodies, a stopped clock, long words. */
export async function aFullCase(street: Street, now: number): Promise<string> {
  const id = await aReachedCase(street, doors);
  const { act, version } = acting(street, id);
  const [advisor, family] = [street.phone('advisor'), street.phone('family')];
  const invited = await advisor.call(inviteFamily, { id, eventId: ulid(), relation: 'self', groups });
  await family.call(openInvite, { code: invited.code, agree: true });
  const shared = await family.call(shareCase, { id, eventId: ulid(), groups: ['status', 'plan'], months: 3 });
  await street.phone('resident').call(openInvite, { code: shared.code, agree: true });

  await advisor.call(recordVisit, { id, ...fullVisit(now), basis: 'consent' });
  await advisor.call(completeAssessment, { id, eventId: ulid(), version: await version() });
  await advisor.call(recordVisit, { id, ...fullVisit(now), answers: fullVisit(now, 'self').answers });

  const need = (what: string, rank: number | null, indicator: string | null) => ({
    ...{ id: ulid(), what, rank, indicator, forWhom: '父亲和爷爷', urgency: 'now' as const },
  });
  const needs = [
    need('有一份稳定的活', 1, 'I6'),
    need('孩子回到学校，大人学一门手艺', 2, 'I5'),
    need(longWords, null, null),
  ];
  const item = (what: string, over: object = {}) => ({
    ...{ id: ulid(), need: needs[0]?.id ?? null, what, owner: 'staff-advisor', dueAt: now + 7 * day, ...over },
  });
  const items = [
    item('一起去就业服务站登记'),
    item(longWords, { need: needs[1]?.id, owner: '长宁区新泾镇社区学校成人教育中心' }),
    item('给父亲找一个学手艺的班', { owner: null, dueAt: null, gap: '这个月的班都满了，下月再问' }),
    item('申请残疾人辅助器具', { need: needs[2]?.id, dueAt: now + 20 * day }),
  ];
  await advisor.call(savePlan, { id, planVersion: 0, needs, items });
  for (const step of ['needs', 'plan', 'match'] as const) {
    const settle = { id, eventId: ulid(), step, withFamily: true };
    await advisor.call(settlePlan, { ...settle, version: await version() });
  }
  const served = { kind: 'office', by: '012 号顾问', content: '陪着去了就业服务站', result: '登记好了' } as const;
  const service = {
    id,
    eventId: ulid(),
    item: items[0]?.id ?? null,
    outcome: 'done',
    at: now - day,
    ...served,
  } as const;
  await advisor.call(recordService, { ...service, version: await version() });

  const procedure = 'dibao';
  await act(
    'advisor',
    { kind: 'refer', referral: 'r1', to: '长宁区残疾人联合会', ground: 'statutory', note: '要辅具' },
    { kind: 'moveReferral', referral: 'r1', to: 'received' },
    { kind: 'needRelief', note: '孩子下周的午饭钱' },
    { kind: 'startProcedure', procedure, type: 'dibao' },
    { kind: 'pause', clock: 'statutory', procedure, reason: 'familyPapers' },
  );
  await act('lead', { kind: 'callConference', ground: 'statutory', note: '几家单位说法不一样' });
  await street.clock.add(day);
  await family.call(objectToCase, { id, eventId: ulid(), about: 'plan', note: longWords });
  await family.call(complainOfCase, { id, eventId: ulid(), note: '说好周三来，没有来' });
  for (const about of ['comment', 'correct', 'delete'] as const)
    await family.call(askOfCase, { id, eventId: ulid(), about, note: longWords });
  await act('advisor', { kind: 'pause', clock: 'service', reason: 'familyAway' });
  await street.clock.add(3 * day);
  return id;
}
