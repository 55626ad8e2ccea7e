import { aVisit } from '../household/visit.sample.ts';
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
    objectToCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), about: 'grade', note: '没写全' }) },
    complainOfCase: { who: ['family'], input: () => ({ id: id(), eventId: anId(), note: '等了很久' }) },
    // Nobody has agreed that they see more than how far it is.
    readFamilyAssessment: { who: [], input: () => ({ id: id() }) },
    readCase: { who: ['advisor', 'advisor2', 'lead', 'district'], input: () => ({ id: id() }) },
    inviteFamily: { who: ['advisor', 'advisor2', 'lead'], input: () => ({ id: id(), eventId: anId() }) },
    revokeInvite: { who: ['advisor', 'advisor2', 'lead'], input: () => ({ id: id(), inviteId: 'x' }) },
    readFamilyCase: { who: ['family'], input: () => ({ id: id() }) },
  }) as const;
