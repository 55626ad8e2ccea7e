import { besideDue } from 'shared-scoring';
import { readRecord } from '../case/record.ts';
import { readFollower } from '../family/follower.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxItem } from './outbox-item.ts';

/** True when a card has nothing to say any more: accepted, another due time, or a family that follows no longer. */
export async function isNeedless(p: Platform, { caseId, purpose, dueAt, to }: OutboxItem): Promise<boolean> {
  if (to?.as === 'family') return (await readFollower(p, caseId, to.userId)) === null;
  if (purpose === 'caseProgress' || purpose === 'digest') return false;
  const record = await readRecord(p, caseId);
  if (!record) return true;
  if (purpose === 'newCase') return record.facts.state !== 'received';
  return record.facts.due.at !== dueAt && !besideDue(record.facts).some(({ at }) => at === dueAt);
}
