import * as contract from 'shared-scoring/contract';
import { at, eventId, example, family, id, view } from './example.ts';

const score: contract.HouseholdView['declared'] = {
  lower: 18,
  upper: 18,
  of: 48,
  grade: 'moderate',
  between: ['moderate', 'moderate'],
  tier: '支持发展',
  tooWide: false,
  next: null,
  contributions: [{ id: 'I1', title: '收入', dimension: '物质', weight: 2, parts: [4, 4], missing: [] }],
};
const household: contract.HouseholdView = {
  forms: [
    { formId: eventId, at, byBadge: '012', present: '本人', answers: 1, seen: '家里收拾得干净', notSeen: '', note: '' },
  ],
  people: [],
  heads: [eventId],
  conflicts: [],
  working: [
    {
      fact: 'incomeBand',
      value: 'toL',
      source: 'document_seen',
      at,
      until: '2027-05-23',
      why: '看过的证件材料',
      others: [],
    },
  ],
  disagreements: [],
  declared: score,
  verified: score,
  version: '2026-11-26',
  notADecision: '这不是救助资格决定',
};

const work: contract.WorkView = {
  id,
  version: 2,
  state: 'planning',
  level: 'P2',
  redFlag: false,
  hides: false,
  due: { kind: 'plan', at },
  now: at,
  mine: true,
  ownerBadge: '012',
  placeName: '江苏居委会',
  can: ['confirmPlan', 'refer'],
  grade: 'moderate',
  visitAt: null,
  items: [],
  referrals: [{ id: eventId, say: '转给街道医院(本人同意):做一次康复评估', state: 'sent', dueAt: at }],
  escalations: [],
  tasks: [],
  asks: [],
  procedures: [],
  mandatory: null,
  relief: null,
  conference: null,
  held: null,
  pausedMs: 0,
  colleagues: [{ id: 'a-012', badge: '012', role: 'advisor' }],
};
const plan: contract.PlanView = {
  planVersion: 1,
  savedAt: at,
  savedBy: '012',
  needs: [{ id: eventId, indicator: 'I6', what: '有一份稳定的活', forWhom: '父亲', urgency: 'now', rank: 1 }],
  items: [{ id: eventId, need: eventId, what: '一起去就业服务站登记', owner: 'a-012', dueAt: at }],
  services: [],
  suggested: [{ indicator: 'I1', what: '每个月的生活费有着落', urgency: 'now' }],
};
const service = {
  kind: 'office',
  at,
  by: '012 号顾问',
  content: '陪着去了就业服务站',
  result: '登记好了',
} as const;
const matches: contract.MatchView = {
  on: '2026-11-24',
  version: 'abc',
  known: [{ label: '收入', value: '看过的证件材料' }],
  policies: [
    {
      id: 'sh-job-difficult-person',
      title: '就业困难人员认定',
      verdict: 'open',
      received: false,
      gives: '一对一帮着找工作',
      because: [],
      missing: ['父亲想不想找工作?'],
      papers: ['身份证、户口本'],
      where: '户口所在街道的就业服务站',
      phone: '12333',
    },
  ],
  resources: [
    {
      id: 'cn-study',
      kind: 'study',
      title: '继续读书、学一门手艺',
      say: '帮着找学校、报班',
      provider: '街道、残联',
      why: ['教育'],
      source: '长宁区公开案例',
    },
  ],
  notADecision: '不是资格决定,最后由街道审核。',
};

/** The household's file and assessment, and what the family may do beside reading. */
export const caseworkExamples = [
  example(
    contract.recordVisit,
    {
      id,
      formId: eventId,
      knew: [],
      at,
      present: '本人',
      answers: [{ fact: 'incomeBand', value: 'toL', source: 'document_seen', method: 'document' }],
      seen: '家里收拾得干净',
      notSeen: '',
    },
    household,
  ),
  example(contract.readHousehold, { id }, household),
  example(contract.completeAssessment, { id, eventId, version: 1 }, { ...view, version: 2 }),
  example(contract.readWork, { id }, work),
  example(contract.readPlan, { id }, plan),
  example(contract.savePlan, { id, planVersion: 0, needs: plan.needs, items: plan.items }, plan),
  example(contract.settlePlan, { id, eventId, version: 1, step: 'plan', withFamily: true }, work),
  example(
    contract.recordService,
    { id, eventId, version: 1, item: eventId, outcome: 'done', ...service },
    { ...plan, services: [{ ...service, id: eventId, item: eventId, byBadge: '012' }] },
  ),
  example(contract.readMatches, { id }, matches),
  example(contract.objectToCase, { id, eventId, about: 'grade', note: '我家的情况没写全' }, family),
  example(contract.complainOfCase, { id, eventId, note: '等了两个星期没有人来' }, family),
  example(
    contract.readFamilyAssessment,
    { id },
    {
      said: '有不少难处,要一起定个办法',
      at,
      known: [{ about: '收入', from: '看过的证件材料', at }],
      unknown: ['社会参与'],
      notADecision: '这不是救助资格决定,最后由街道审核。您不同意,可以请别的同事再看。',
    },
  ),
] as const;
