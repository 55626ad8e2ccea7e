import type { CaseEvent } from 'shared-scoring';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { type CaseRecord, readRecord } from './record.ts';
import { doerOf, recordStep } from './step-case.ts';

const tries = 3;

/**
 * Records a step that follows from something kept already, on the case as it is now, and gives the case after it. What
 * the rules refuse leaves the case as it was.
 */
export async function tryComputed(
  p: Platform,
  first: CaseRecord,
  step: { readonly eventId: string; readonly event: CaseEvent },
  staff: Staff,
): Promise<CaseRecord> {
  let record = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await recordStep(p, { id: record.id, version: record.version, ...step }, record, doerOf(staff));
    } catch (cause) {
      if (cause instanceof Problem && cause.code === 'step.refused') return record;
      if (!(cause instanceof Problem && cause.code === 'case.changed') || attempt === tries) throw cause;
      record = (await readRecord(p, record.id)) ?? record;
    }
  }
}
