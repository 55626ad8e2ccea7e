import { type CaseEvent, type CaseFacts, childInDanger, consents, isOpen, needsGuardian } from 'shared-scoring';
import type { recordVisit as endpoint, HouseholdView, InputOf, VisitForm } from 'shared-scoring/contract';
import { tryComputed } from '../case/computed.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { formsOf, keepForm } from './form.ts';
import { householdView } from './view.ts';

/** A guardian's word holds for a year, unless it is taken back. Source: assessment.md §6. */
const agreedMs = 365 * 86_400_000;

const seenIn = ({ seen, notSeen }: VisitForm): string => {
  const parts = [seen.trim(), notSeen.trim() && `没看到:${notSeen.trim()}`].filter(Boolean);
  return parts.join(';').slice(0, 1000) || '见走访表';
};

/** What a form means for its case: danger first, then the visit itself. */
const stepsOf = (form: VisitForm, now: number): readonly (readonly [id: string, CaseEvent])[] => {
  const { formId, answers, basis, present, guardian } = form;
  const note = '走访表里写了孩子受伤害,或没有人管';
  const words = '走访时当面说的';
  const agreed = { consent: `child-${formId}`, purpose: 'child', until: now + agreedMs, words } as const;
  return [
    ...(childInDanger(answers) ? [[`${formId}!`, { kind: 'raiseFlag', hides: true, note }] as const] : []),
    ...(guardian && needsGuardian(form)
      ? [[`${formId}+`, { kind: 'guardianConsent', guardian, ...agreed }] as const]
      : []),
    ...(basis ? [[formId, { kind: 'visit', basis, present, note: seenIn(form) }] as const] : []),
  ];
};

/** Whether a guardian has agreed: with this form, or before and not taken back. */
async function guardianAgreed(p: Platform, id: string, facts: CaseFacts, { guardian }: VisitForm): Promise<boolean> {
  if (guardian || consents(facts, 'child', p.now())) return true;
  // A form of somebody who does not own the case carries its word with it.
  const recorded = facts.consents?.some(({ purpose }) => purpose === 'child');
  return !recorded && (await formsOf(p, id)).some((form) => form.guardian);
}

/**
 * Takes a visit form in, whenever the phone finds a network, and moves the case where its rules allow it: the form is
 * kept either way. Throws `step.refused` where the case has ended.
 */
export async function recordVisit(
  p: Platform,
  { id, ...form }: InputOf<typeof endpoint>,
  record: CaseRecord,
  staff: Staff,
): Promise<HouseholdView> {
  if (!isOpen(record.facts)) throw new Problem('step.refused', { say: '这件事已经结束。要补记,请先重新打开。' });
  if (form.at > p.now() + 5 * 60_000)
    throw new Problem('request.invalid', { fields: [{ path: 'at', message: '走访的时间还没有到' }] });
  if (needsGuardian(form) && !(await guardianAgreed(p, id, record.facts, form)))
    throw new Problem('step.refused', {
      say: '孩子不满 14 岁,要监护人同意才能记他的情况。请问过再交,或者先不写孩子。',
    });
  await keepForm(p, id, form, staff);
  let now = record;
  for (const [eventId, event] of stepsOf(form, p.now())) now = await tryComputed(p, now, { eventId, event }, staff);
  return householdView(p, now, staff);
}
