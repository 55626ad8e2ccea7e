import { readRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxItem } from './outbox-item.ts';

/** True when what a card would say is over: somebody has accepted, or the due time it warns of has changed. */
export async function isNeedless(p: Platform, { caseId, purpose, dueAt }: OutboxItem): Promise<boolean> {
  if (purpose === 'caseProgress') return false;
  const record = await readRecord(p, caseId);
  if (!record) return true;
  return purpose === 'newCase' ? record.facts.state !== 'received' : record.facts.due.at !== dueAt;
}
