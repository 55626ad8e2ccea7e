import type { CaseEvent } from 'shared-scoring';
import { isOpen } from 'shared-scoring/accept';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { type CaseRecord, readRecord, unchanged } from './record.ts';

/** The case another goes into, as it is now, and why it cannot: never into itself, another street's, or one that has ended. */
export async function mergeTarget(
  p: Platform,
  { id, street }: Pick<CaseRecord, 'id' | 'street'>,
  event: CaseEvent,
): Promise<{ readonly why: string | null; readonly writes: readonly Write[] }> {
  if (event.kind !== 'merge') return { why: null, writes: [] };
  const into = event.into === id ? null : await readRecord(p, event.into);
  if (into?.street !== street || !isOpen(into.facts))
    return { why: '那一件不在本街道,或者已经结束、已经合并,请重新选', writes: [] };
  // Two cases that go into each other at once would leave nobody with either.
  return { why: null, writes: [unchanged(p.table, into)] };
}
