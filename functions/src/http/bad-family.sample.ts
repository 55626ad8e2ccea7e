import * as contract from 'shared-scoring/contract';
import { anId } from '../report/draft.sample.ts';
import type { Bad } from './bad-intake.sample.ts';

const grantId = '0'.repeat(24);

/** Wrong requests of a family; `id` is a case it follows. */
export const badFamily = (id: () => string): readonly Bad[] => [
  [contract.readFamilyPlan, 'family', () => ({ id: 'x' }), 'id'],
  [contract.answerPlanItem, 'family', () => ({ id: id(), item: 'x', eventId: anId(), answer: 'agreed' }), 'item'],
  [contract.answerPlanItem, 'family', () => ({ id: id(), item: anId(), eventId: anId(), answer: 'maybe' }), 'answer'],
  [contract.answerVisit, 'family', () => ({ id: id(), eventId: anId(), answer: 'maybe', at: 1 }), 'answer'],
  [contract.answerVisit, 'family', () => ({ id: id(), eventId: anId(), answer: 'move', at: -1 }), 'at'],
  [contract.askOfCase, 'family', () => ({ id: id(), eventId: anId(), about: 'money' }), 'about'],
  [contract.askOfCase, 'family', () => ({ id: id(), eventId: anId(), about: 'copy', note: '字'.repeat(301) }), 'note'],
  [contract.rateCase, 'family', () => ({ id: id(), answers: { helped: 4, clear: 1, respected: 1 } }), 'answers.helped'],
  [contract.readHeld, 'family', () => ({ id: 'x' }), 'id'],
  [contract.exportHeld, 'family', () => ({ id: 'x' }), 'id'],
  [contract.listGrants, 'family', () => ({ id: 'x' }), 'id'],
  [contract.setGrant, 'family', () => ({ id: id(), grantId: 'x', groups: ['status'], until: 1 }), 'grantId'],
  [contract.setGrant, 'family', () => ({ id: id(), grantId, groups: [], until: 1 }), 'groups'],
  [contract.endGrant, 'family', () => ({ id: id(), grantId: 'x' }), 'grantId'],
  [contract.shareCase, 'family', () => ({ id: id(), eventId: anId(), groups: ['status'], months: 13 }), 'months'],
];
