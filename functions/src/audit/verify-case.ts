import { toldOf } from '../case/act.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord, storedCase } from '../case/record.ts';
import { replay } from '../case/replay.ts';
import { canonical } from '../platform/canonical.ts';
import type { Platform } from '../platform/platform.ts';

/** How a stored case stands to its log; `at` is the first line that does not hold, null where the stored case is wrong. */
export type Verified =
  | { readonly kind: 'whole' }
  /** The chain holds; what it sealed is gone, because its time was over. */
  | { readonly kind: 'erased' }
  | { readonly kind: 'broken' | 'differs'; readonly at: number | null }
  | { readonly kind: 'otherClocks'; readonly at: number; readonly version: string };

/** Whether the chain of a case's log holds, ends in the stored case, and tells exactly what is stored. Null: no such case. */
export async function verifyCase(p: Platform, id: string): Promise<Verified | null> {
  const [record, log] = [await readRecord(p, id), await readLog(p, id)];
  if (!record) return null;
  const at = brokenAt(log);
  if (at !== null) return { kind: 'broken', at };
  if (record.seq !== log.length || record.hash !== log.at(-1)?.hash) return { kind: 'broken', at: null };
  const told = await replay(p.keys, id, log).catch(() => ({ kind: 'differs' as const, at: null }));
  if (told.kind !== 'told') return told;
  return canonical(told.case) === canonical(toldOf(storedCase(record)))
    ? { kind: 'whole' }
    : { kind: 'differs', at: null };
}
