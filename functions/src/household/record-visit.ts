import { isOpen } from 'shared-scoring';
import type { recordVisit as endpoint, HouseholdView, InputOf } from 'shared-scoring/contract';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { keepForm } from './form.ts';
import { householdView } from './view.ts';

/** Takes a visit form in, whenever the phone finds a network. Throws `step.refused` where the case has ended. */
export async function recordVisit(
  p: Platform,
  { id, ...form }: InputOf<typeof endpoint>,
  record: CaseRecord,
  staff: Staff,
): Promise<HouseholdView> {
  if (!isOpen(record.facts)) throw new Problem('step.refused', { say: '这件事已经结束。要补记,请先重新打开。' });
  if (form.at > p.now() + 5 * 60_000)
    throw new Problem('request.invalid', { fields: [{ path: 'at', message: '走访的时间还没有到' }] });
  await keepForm(p, id, form, staff);
  return householdView(p, record, staff);
}
