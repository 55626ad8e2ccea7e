import * as contract from 'shared-scoring/contract';
import { answered, aVisit } from '../household/visit.sample.ts';
import { aNeed, aPerson, aService } from '../plan/plan.sample.ts';
import { anId } from '../report/draft.sample.ts';
import type { Bad } from './bad-intake.sample.ts';

/** Wrong requests about a household's file and of its family; `id` is a followed case of the advisor's street. */
export const badCasework = (id: () => string): readonly Bad[] => [
  [contract.recordVisit, 'advisor', () => aVisit(id(), { formId: 'x' }), 'formId'],
  [contract.recordVisit, 'advisor', () => aVisit(id(), { present: ' ' }), 'present'],
  [contract.recordVisit, 'advisor', () => aVisit(id(), { seen: '字'.repeat(1001) }), 'seen'],
  [
    contract.recordVisit,
    'advisor',
    () => aVisit(id(), { answers: answered({ incomeBand: 'rich' }) }),
    'answers.0.value',
  ],
  [
    contract.recordVisit,
    'advisor',
    () => ({ ...aVisit(id()), answers: [{ fact: 'incomeBand', value: 'toL', source: 'neighbour', method: 'heard' }] }),
    'answers.0.source',
  ],
  [contract.readHousehold, 'advisor', () => ({ id: 'x' }), 'id'],
  [contract.completeAssessment, 'advisor', () => ({ id: id(), eventId: anId(), version: 0 }), 'version'],
  [
    contract.recordVisit,
    'advisor',
    () => aVisit(id(), { people: { source: 'self', all: true, people: [{ ...aPerson, age: 121 }] } }),
    'people.people.0.age',
  ],
  [contract.readWork, 'advisor', () => ({ id: 'x' }), 'id'],
  [contract.readPlan, 'advisor', () => ({ id: 'x' }), 'id'],
  [contract.readMatches, 'advisor', () => ({ id: 'x' }), 'id'],
  [
    contract.savePlan,
    'advisor',
    () => ({ id: id(), planVersion: 0, needs: [{ ...aNeed(), what: ' ' }], items: [] }),
    'needs.0.what',
  ],
  [contract.settlePlan, 'advisor', () => ({ id: id(), eventId: anId(), version: 1, step: 'jump' }), 'step'],
  [
    contract.recordService,
    'advisor',
    () => ({ id: id(), eventId: anId(), version: 1, item: null, outcome: 'done', ...aService, content: '' }),
    'content',
  ],
  [contract.inviteFamily, 'advisor', () => ({ id: id(), eventId: anId(), groups: ['all'] }), 'groups.0'],
  [contract.objectToCase, 'family', () => ({ id: id(), eventId: anId(), about: 'mood', note: '不对' }), 'about'],
  [contract.objectToCase, 'family', () => ({ id: id(), eventId: anId(), about: 'grade', note: '' }), 'note'],
  [contract.complainOfCase, 'family', () => ({ id: id(), eventId: anId(), note: '字'.repeat(301) }), 'note'],
  [contract.readFamilyAssessment, 'family', () => ({ id: 'x' }), 'id'],
  [contract.readSample, 'lead', () => ({ month: '2026-13' }), 'month'],
];
