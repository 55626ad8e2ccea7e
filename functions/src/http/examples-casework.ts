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
  forms: [{ formId: eventId, at, byBadge: '012', present: '本人', answers: 1, seen: '家里收拾得干净', notSeen: '' }],
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
