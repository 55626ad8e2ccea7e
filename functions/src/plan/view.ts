import type { InputOf, PlanView, savePlan as saving } from 'shared-scoring/contract';
import { noteRead } from '../audit/reads.ts';
import type { CaseRecord } from '../case/record.ts';
import { usableForms } from '../household/usable.ts';
import { scoresOf, toldIn } from '../household/view.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { keepPlan, planOf } from './kept-plan.ts';
import { servicesOf } from './services.ts';
import { suggestNeeds } from './suggest.ts';

/** The needs and the plan of a household, what was delivered, and what the assessment points to. Looking leaves a trace. */
export async function planView(p: Platform, record: CaseRecord, staff: Staff): Promise<PlanView> {
  const { id, facts } = record;
  await noteRead(p, id, staff);
  const [plan, services, forms] = await Promise.all([planOf(p, id), servicesOf(p, id), usableForms(p, record)]);
  const { declared } = scoresOf(toldIn(forms), facts.redFlag, p.now());
  const needs = plan?.needs ?? [];
  return {
    planVersion: plan?.planVersion ?? 0,
    savedAt: plan?.savedAt ?? null,
    savedBy: plan?.badge ?? null,
    needs,
    items: plan?.items ?? [],
    services,
    suggested: suggestNeeds(declared, needs),
  };
}

/** While the plan is settled its things stay as they were agreed; new ones wait for the next assessment. */
const settled = ['matching', 'serving'];

/** Saves needs and plan. Throws `case.changed` after a colleague's save, `step.refused` where the plan is settled. */
export async function savePlan(
  p: Platform,
  { id, planVersion, needs, items }: InputOf<typeof saving>,
  record: CaseRecord,
  staff: Staff,
): Promise<PlanView> {
  if (record.facts.owner !== staff.staffId && staff.role !== 'lead')
    throw new Problem('step.refused', { say: '这件事现在由别的同事负责,请先接手。' });
  if (settled.includes(record.facts.state))
    throw new Problem('step.refused', { say: '方案已经定了。要改,请先办完或重新评估。' });
  const twice = (list: readonly { readonly id: string }[]) => new Set(list.map((it) => it.id)).size < list.length;
  if (twice(needs) || twice(items))
    throw new Problem('request.invalid', { fields: [{ path: 'items', message: '同一件事写了两次' }] });
  await keepPlan(p, id, planVersion, { needs, items }, staff);
  return planView(p, record, staff);
}
