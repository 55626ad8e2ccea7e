import { aVisit } from '../household/visit.sample.ts';
import { aService } from '../plan/plan.sample.ts';
import { anId } from '../report/draft.sample.ts';

/** Who may, of the endpoints about a household's file and of its family; `id` is a case the family follows. */
export const caseworkRoles = (id: () => string) =>
  ({
    recordVisit: { who: ['advisor', 'advisor2', 'lead'], input: () => aVisit(id()) },
    readHousehold: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    completeAssessment: {
      who: ['advisor', 'advisor2', 'lead'],
      input: () => ({ id: id(), eventId: anId(), version: 1 }),
    },
    readWork: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    readPlan: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    readMatches: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    savePlan: {
      who: ['advisor', 'advisor2', 'lead'],
      input: () => ({ id: id(), planVersion: 0, needs: [], items: [] }),
    },
    settlePlan: {
      who: ['advisor', 'advisor2', 'lead'],
      input: () => ({ id: id(), eventId: anId(), version: 1, step: 'needs' }),
    },
    recordService: {
      who: ['advisor', 'advisor2', 'lead'],
      input: () => ({ id: id(), eventId: anId(), version: 1, item: null, outcome: 'done', ...aService }),
    },
    objectToCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), about: 'grade', note: '没写全' }) },
    complainOfCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), note: '等了很久' }) },
    answerVisit: { who: ['family'], input: () => ({ id: id(), eventId: anId(), answer: 'agree', at: 1 }) },
    askOfCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), about: 'comment', note: '谢谢' }) },
    rateCase: { who: ['family'], input: () => ({ id: id(), answers: { helped: 3, clear: 3, respected: 3 } }) },
    readHeld: { who: ['family'], input: () => ({ id: id() }) },
    exportHeld: { who: ['family'], input: () => ({ id: id() }) },
    listGrants: { who: ['family'], input: () => ({ id: id() }) },
    setGrant: { who: ['family'], input: () => ({ id: id(), grantId: '0'.repeat(24), groups: ['status'], until: 1 }) },
    endGrant: { who: ['family'], input: () => ({ id: id(), grantId: '0'.repeat(24) }) },
    shareCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), groups: ['status'], months: 1 }) },
    // Nobody has agreed that they see the plan.
    readFamilyPlan: { who: [], input: () => ({ id: id() }) },
    answerPlanItem: { who: [], input: () => ({ id: id(), item: anId(), eventId: anId(), answer: 'agreed' }) },
    // Nobody has agreed that they see more than how far it is.
    readFamilyAssessment: { who: [], input: () => ({ id: id() }) },
    readCase: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    inviteFamily: { who: ['advisor', 'advisor2', 'lead'], input: () => ({ id: id(), eventId: anId() }) },
    revokeInvite: { who: ['advisor', 'advisor2', 'lead'], input: () => ({ id: id(), inviteId: 'x' }) },
    readFamilyCase: { who: ['family'], input: () => ({ id: id() }) },
  }) as const;
