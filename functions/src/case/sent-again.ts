import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { readLog } from './log.ts';
import type { CaseRecord } from './record.ts';

/**
 * Whether this is the very step by which somebody has just sent a case away, so that their phone, which missed the
 * answer, may hear it again. Throws `case.changed` once anything else was done: that is no longer theirs to see.
 */
export async function isSentAgain(p: Platform, record: CaseRecord, staff: Staff, input: unknown): Promise<boolean> {
  const { eventId, version } = input as { readonly eventId?: string; readonly version?: number };
  if (eventId === undefined || version === undefined) return false;
  const line = (await readLog(p, record.id)).find((one) => one.eventId === eventId);
  if (line?.actor.id !== staff.staffId) return false;
  if (record.version !== version + 1) throw new Problem('case.changed');
  return true;
}
