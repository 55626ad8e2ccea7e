import {
  allowed,
  type CaseFacts,
  dutyHoursText,
  type FamilyLogLine,
  isFamilyKind,
  familyView as progress,
} from 'shared-scoring';
import { hasEnded } from 'shared-scoring/accept';
import type { FamilyView } from 'shared-scoring/contract';
import { readersOf } from '../audit/reads.ts';
import { type LogItem, readLog } from '../case/log.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import type { Follower } from './follower.ts';
import { ratingState } from './rating.ts';
import { isOwn, linesFor } from './told.ts';

const isTold = (line: LogItem): line is LogItem & FamilyLogLine => isFamilyKind(line.kind);

/** The lines of the log a family may hear of, without their words. */
export const familyLines = (log: readonly LogItem[]): readonly FamilyLogLine[] =>
  log.filter(isTold).map(({ at, kind, way, outcome, about }) => ({ at, kind, way, outcome, about }));

const visitOf = ({ state, visitAt, visitReply, visitWish }: CaseFacts): FamilyView['visit'] =>
  state === 'visiting' && visitAt !== undefined
    ? { at: visitAt, reply: visitReply ?? 'open', wish: visitWish ?? null }
    : null;

/** What there is to disagree with: while the case is open, and for some days after with its ending. */
const mayObject = (facts: CaseFacts, userId: string, now: number): FamilyView['mayObject'] => {
  if (!allowed(facts, { id: userId, role: 'family' }).includes('object')) return [];
  const { assessment, items, state, objectUntil = 0 } = facts;
  if (hasEnded(state)) return now <= objectUntil ? ['closing'] : [];
  return [
    ...(assessment ? (['grade'] as const) : []),
    ...(items?.length ? (['plan'] as const) : []),
    ...(state === 'closing' ? (['closing'] as const) : []),
  ];
};

/** A case as somebody of the family sees it: plain words, who has it, what is next, and who opened the file. */
export async function familyView(
  p: Platform,
  record: CaseRecord,
  { userId, since, until, groups = ['status'], relation = 'relative' }: Follower,
): Promise<FamilyView> {
  const [log, readers, rating] = await Promise.all([
    readLog(p, record.id),
    readersOf(p, record.id),
    ratingState(p, record, userId),
  ]);
  const lines = await linesFor(p, record.id, log, userId);
  const { next, beside, timeline } = progress(record.facts, lines, p.now(), isOwn(log, userId));
  return {
    id: record.id,
    advisor: { streetName: record.streetName, badge: record.ownerBadge, hours: dutyHoursText(clockData.clocks) },
    next,
    beside: beside.map((one) => ({ ...one })),
    timeline: timeline.map((line, n) =>
      n === 0 && record.source === 'self' ? { ...line, detail: '您自己提出来的' } : { ...line },
    ),
    visit: visitOf(record.facts),
    mayObject: mayObject(record.facts, userId, p.now()),
    rating,
    readers,
    consent: { scope: 'status', groups: [...groups], relation, since, until },
  };
}
