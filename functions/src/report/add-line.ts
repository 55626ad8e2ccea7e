import { appendLine, type NewLine } from '../case/log.ts';
import { noticeWrites } from '../case/notices.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';

const tries = 6;

type Line = {
  /** What is written with the line; null: there is nothing to do any more. */
  readonly also: (record: CaseRecord) => Promise<readonly Write[] | null>;
  readonly line: (record: CaseRecord) => Pick<NewLine, 'actor' | 'kind' | 'text'>;
  /** Added to the reasons for the case's place in the queue. */
  readonly reason?: string;
  /** Whether the accountable advisor hears of it. */
  readonly tells?: boolean;
};

/**
 * Adds one line to a case's log together with other writes, without moving the case; gives the case after it.
 * Somebody else's write in between is waited out; `also` is asked anew each time.
 */
export async function addLine(
  p: Platform,
  first: CaseRecord,
  { also, line, reason, tells }: Line,
): Promise<CaseRecord> {
  let record: CaseRecord | null = first;
  for (let attempt = 1; record && attempt <= tries; attempt += 1) {
    const writes = await also(record);
    if (writes === null) return record;
    const { state } = record.facts;
    const next = reason ? { ...record, reasons: [...record.reasons, reason] } : record;
    const appended = await appendLine(
      p,
      { before: record, after: next },
      { at: p.now(), from: state, to: state, ...line(record) },
    );
    const told = tells ? await noticeWrites(p, record, appended.record, { hearers: ['owner'], exceptUser: '' }) : [];
    const refused = await commit(p, [
      replaceRecord(p.table, record, appended.record),
      appended.write,
      ...writes,
      ...told,
    ]);
    if (!refused) return appended.record;
    record = await readRecord(p, record.id);
  }
  throw new Error('a line could not be added to the log');
}
