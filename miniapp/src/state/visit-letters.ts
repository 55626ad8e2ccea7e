import { Ulid, type VisitForm } from 'shared-scoring/contract';
import * as z from 'zod/mini';
import type { Problem } from '../api/result.ts';
import { pauseAfter } from './outbox.ts';

/** A visit form on its way. `stuck` waits for the person, anything else is tried again by itself. Moments in ms. */
export const VisitLetter = z.object({
  caseId: Ulid,
  /** The form as it was written; whoever changes it reads it with its own schema. */
  form: z.looseObject({ formId: Ulid }),
  tries: z.int(),
  nextTryAt: z.int(),
  stuck: z.boolean(),
  problem: z.nullable(z.object({ code: z.string(), title: z.string(), remedy: z.string() })),
});
export type VisitLetter = z.infer<typeof VisitLetter>;
export type VisitBox = readonly VisitLetter[];

/** Problems that no further try will mend. */
const needsPerson: readonly string[] = ['request.invalid', 'forbidden', 'notFound', 'step.refused'];

export const put = (box: VisitBox, caseId: string, form: VisitForm, now: number): VisitBox => [
  ...without(box, form.formId),
  { caseId, form, tries: 0, nextTryAt: now, stuck: false, problem: null },
];

export const without = (box: VisitBox, formId: string): VisitBox => box.filter((it) => it.form.formId !== formId);

export const triedInVain = (box: VisitBox, formId: string, problem: Problem, now: number): VisitBox =>
  box.map((it) => {
    if (it.form.formId !== formId) return it;
    const { code, title, remedy } = problem;
    const tries = it.tries + 1;
    const stuck = needsPerson.includes(code);
    return { ...it, tries, stuck, nextTryAt: now + pauseAfter(tries), problem: { code, title, remedy } };
  });

export const nextVisit = (box: VisitBox, now: number): VisitLetter | null =>
  box.find(({ stuck, nextTryAt }) => !stuck && nextTryAt <= now) ?? null;
