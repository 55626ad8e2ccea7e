import { type CaseEvent, isOpen } from 'shared-scoring';
import type { recordVisit as endpoint, HouseholdView, InputOf, VisitForm } from 'shared-scoring/contract';
import { tryComputed } from '../case/computed.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { keepForm } from './form.ts';
import { householdView } from './view.ts';

/** A child harmed, or nobody who looks after it: danger whatever the score. Source: assessment.md §2.3, I10. */
const danger = (answers: VisitForm['answers']): boolean =>
  answers.some(
    ({ fact, value }) => (fact === 'childTrouble' && value === 'harm') || (fact === 'keeper' && value === 'absent'),
  );

const seenIn = ({ seen, notSeen }: VisitForm): string => {
  const parts = [seen.trim(), notSeen.trim() && `没看到:${notSeen.trim()}`].filter(Boolean);
  return parts.join(';').slice(0, 1000) || '见走访表';
};

/** What a form means for its case: danger first, then the visit itself. */
const stepsOf = (form: VisitForm): readonly (readonly [id: string, CaseEvent])[] => {
  const { formId, answers, basis, present } = form;
  const note = '走访表里写了孩子受伤害,或没有人管';
  return [
    ...(danger(answers) ? [[`${formId}!`, { kind: 'raiseFlag', hides: true, note }] as const] : []),
    ...(basis ? [[formId, { kind: 'visit', basis, present, note: seenIn(form) }] as const] : []),
  ];
};

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
  await keepForm(p, id, form, staff);
  let now = record;
  for (const [eventId, event] of stepsOf(form)) now = await tryComputed(p, now, { eventId, event }, staff);
  return householdView(p, now, staff);
}
