import * as contract from 'shared-scoring/contract';
import { at, eventId, example, family, hour, id, week } from './example.ts';

const counts = { good: 12, middle: null, bad: null };
const grants: contract.Grants = {
  grants: [
    {
      grantId: '4f2a9c1d7e0b3a4c5d6e7f80',
      relation: 'relative',
      mine: true,
      groups: ['status'],
      since: at,
      until: at + 52 * week,
      may: 'narrow',
    },
  ],
  mayShare: false,
};

const plan: contract.FamilyPlan = {
  items: [
    {
      id: eventId,
      what: '陪您去办残疾证',
      who: '顾问 012 号',
      by: at + week,
      state: 'open',
      gap: null,
      answer: null,
      mayAnswer: true,
    },
  ],
};

/** What the family says, asks and grants, and what is held about it. */
export const familyExamples = [
  example(contract.readFamilyPlan, { id }, plan),
  example(contract.answerPlanItem, { id, item: eventId, eventId, answer: 'agreed' }, plan),
  example(contract.answerVisit, { id, eventId, answer: 'agree', at: at + 48 * hour }, family),
  example(contract.askOfCase, { id, eventId, about: 'comment', note: '下周二以后都在家' }, family),
  example(contract.rateCase, { id, answers: { helped: 3, clear: 2, respected: 3 } }, { ...family, rating: 'done' }),
  example(
    contract.readRatings,
    {},
    { count: 17, least: 5, since: at - 52 * week, helped: counts, clear: counts, respected: counts },
  ),
  example(
    contract.readHeld,
    { id },
    {
      groups: [
        { title: '开头知道的', why: null, items: [{ what: '门牌', from: '一位热心居民', at }] },
        {
          title: '上门时记下的',
          why: null,
          items: [
            {
              what: '一次上门的记录,1 个回答',
              from: '顾问 012 号',
              at: at + hour,
              answers: [{ ask: '现在领着哪一种？', said: '低保', from: '您自己说的' }],
            },
          ],
        },
      ],
      readers: [{ at: at + hour, who: '社区救助顾问 012' }],
      asks: [{ id: eventId, about: 'correct', at, note: '门牌写错了', dueAt: at + 3 * week, answer: null }],
      rules: ['资料只用来看怎么帮您家,不给别的用处。'],
    },
  ),
  example(contract.exportHeld, { id }, { name: '我家的事.txt', text: '守望:我家的事(江苏路街道)' }),
  example(contract.listGrants, { id }, grants),
  example(
    contract.setGrant,
    { id, grantId: '4f2a9c1d7e0b3a4c5d6e7f80', groups: ['status'], until: at + 4 * week },
    grants,
  ),
  example(contract.endGrant, { id, grantId: '4f2a9c1d7e0b3a4c5d6e7f80' }, { grants: [], mayShare: false }),
  example(
    contract.shareCase,
    { id, eventId, groups: ['status'], months: 12 },
    { code: 'K7QM-3WZ9', expiresAt: at + week },
  ),
] as const;
