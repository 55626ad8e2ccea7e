import { type CaseEvent, tellsFamily } from 'shared-scoring';
import type {
  answerPlanItem,
  answerVisit as answerVisitEndpoint,
  askOfCase,
  complainOfCase,
  FamilyView,
  InputOf,
  objectToCase,
} from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { type Doer, recordStep } from '../case/step-case.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import type { Follower } from './follower.ts';
import { familyView } from './view.ts';
import { watchWords } from './watch-words.ts';

const tries = 3;
/** Somebody of the family as the log knows them. */
export const familyOf = (userId: string): Doer => ({
  actor: { id: userId, role: 'family' },
  log: { id: userId, badge: '家人', role: 'family' },
  userId,
});

/** A step of the family never fails because a colleague wrote in between: it is tried on the case as it is then. */
async function act(
  p: Platform,
  first: CaseRecord,
  follower: Follower,
  eventId: string,
  event: CaseEvent,
): Promise<FamilyView> {
  const words = tellsFamily(event);
  const watched = words ? watchWords(p, follower.userId, words) : null;
  let record: CaseRecord | null = first;
  for (let attempt = 1; record; attempt += 1) {
    const input = { id: record.id, eventId, version: record.version, event };
    const after = await recordStep(p, input, record, familyOf(follower.userId)).catch((cause: unknown) => {
      if (cause instanceof Problem && cause.code === 'case.changed' && attempt < tries) return null;
      throw cause;
    });
    if (after) {
      await watched?.(after);
      return familyView(p, after, follower);
    }
    record = await readRecord(p, record.id);
  }
  throw new Problem('forbidden');
}

/** The family does not agree: a task for somebody who did not decide it. */
export const object = (
  p: Platform,
  { eventId, about, note }: InputOf<typeof objectToCase>,
  record: CaseRecord,
  follower: Follower,
) => act(p, record, follower, eventId, { kind: 'object', about, task: eventId, note });

/** The family complains: the street's lead hears of it and must answer. */
export const complain = (
  p: Platform,
  { eventId, note }: InputOf<typeof complainOfCase>,
  record: CaseRecord,
  follower: Follower,
) => act(p, record, follower, eventId, { kind: 'escalate', escalation: eventId, to: 'lead', why: 'complaint', note });

/** The family answers the time of a visit; whoever has the case hears of it. */
export const answerVisit = (
  p: Platform,
  { eventId, answer, at, wish, note }: InputOf<typeof answerVisitEndpoint>,
  record: CaseRecord,
  follower: Follower,
) =>
  act(
    p,
    record,
    follower,
    eventId,
    answer === 'agree' ? { kind: 'agreeVisit', at } : { kind: 'moveVisit', wish, note },
  );

/** The family says or asks something: it is answered by its day. */
export const ask = (
  p: Platform,
  { eventId, about, note }: InputOf<typeof askOfCase>,
  record: CaseRecord,
  follower: Follower,
) => act(p, record, follower, eventId, { kind: 'ask', ask: eventId, about, ...(note && { note }) });

/** The family agrees to one thing of the plan or does not want it. */
export const answerItem = (
  p: Platform,
  { eventId, item, answer, note }: InputOf<typeof answerPlanItem>,
  record: CaseRecord,
  follower: Follower,
) => act(p, record, follower, eventId, { kind: 'answerItem', item, answer, ...(note && { note }) });
