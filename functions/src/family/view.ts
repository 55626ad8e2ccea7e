import { dutyHoursText, type FamilyLogLine, isFamilyKind, familyView as progress } from 'shared-scoring';
import type { FamilyView } from 'shared-scoring/contract';
import { readersOf } from '../audit/reads.ts';
import { type LogItem, readLog } from '../case/log.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import type { Follower } from './follower.ts';

const isTold = (line: LogItem): line is LogItem & FamilyLogLine => isFamilyKind(line.kind);

/** The lines of the log a family may hear of, without their words. */
export const familyLines = (log: readonly LogItem[]): readonly FamilyLogLine[] =>
  log.filter(isTold).map(({ at, kind, way, outcome, about }) => ({ at, kind, way, outcome, about }));

/** A case as somebody of the family sees it: plain words, who has it, what is next, and who opened the file. */
export async function familyView(
  p: Platform,
  record: CaseRecord,
  { since, until, groups = ['status'] }: Follower,
): Promise<FamilyView> {
  const [log, readers] = await Promise.all([readLog(p, record.id), readersOf(p, record.id)]);
  const { next, beside, timeline } = progress(record.facts, familyLines(log), p.now());
  return {
    id: record.id,
    advisor: { streetName: record.streetName, badge: record.ownerBadge, hours: dutyHoursText(clockData.clocks) },
    next,
    beside: beside.map((one) => ({ ...one })),
    timeline: timeline.map((line, n) =>
      n === 0 && record.source === 'self' ? { ...line, detail: '您自己提出来的' } : { ...line },
    ),
    readers,
    consent: { scope: 'status', groups: [...groups], since, until },
  };
}
