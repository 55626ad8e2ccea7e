import type { CaseView, markAlike as endpoint, InputOf } from 'shared-scoring/contract';
import { logActorOf } from '../case/actor.ts';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { caseView } from '../case/view.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { join } from './join.ts';
import { linksOf } from './link-item.ts';

/** Links a suggested double, or parts two that were linked. The same act again changes nothing. Throws `step.refused`. */
export async function markAlike(
  p: Platform,
  { id, otherId, act }: InputOf<typeof endpoint>,
  record: CaseRecord,
  staff: Staff,
): Promise<CaseView> {
  const link = (await linksOf(p, id)).find((it) => it.otherId === otherId);
  const other = link && (await readRecord(p, otherId));
  if (!link || !other?.street.startsWith(staff.scope)) {
    throw new Problem('step.refused', { say: '这两件事没有被看作同一户,请刷新看看' });
  }
  const state = act === 'link' ? 'linked' : 'apart';
  await join(p, [id, otherId], { actor: logActorOf(staff), state, why: link.why });
  return caseView(p, (await readRecord(p, id)) ?? record, staff);
}
