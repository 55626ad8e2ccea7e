import type { FactRef } from 'shared-scoring';
import { type Interview, sameRef } from './interview.ts';

/** What the person looks at: a district, the people, a question, or the end. */
export type Step =
  | { readonly kind: 'region' }
  | { readonly kind: 'people' }
  | { readonly kind: 'question'; readonly ref: FactRef }
  | { readonly kind: 'done' };

/** Where the person went back to; null: wherever the interview stands. */
export type Visit = Exclude<Step, { kind: 'done' }> | null;

const question = (ref: FactRef): Step & { kind: 'question' } => ({ kind: 'question', ref });
const placeOf = ({ asked }: Interview, ref: FactRef) => asked.findIndex((one) => sameRef(one, ref));

/** The step to show, given the question that comes next (null: nothing is left to ask). */
export const stepOf = (interview: Interview | null, visit: Visit, next: FactRef | null): Step => {
  if (!interview) return { kind: 'region' };
  if (visit) return visit;
  if (interview.answers.members === null || next?.fact === 'members') return { kind: 'people' };
  return next ? question(next) : { kind: 'done' };
};

/** One step back, or null when there is none before this. */
export const stepBefore = (interview: Interview | null, step: Step): Visit => {
  if (!interview || step.kind === 'region') return null;
  if (step.kind === 'people') return { kind: 'region' };
  const at = step.kind === 'question' ? placeOf(interview, step.ref) : -1;
  const before = interview.asked[at < 0 ? interview.asked.length - 1 : at - 1];
  return before ? question(before) : { kind: 'people' };
};

/** Where to go on from a question that was asked before: the one asked after it, or where the interview stands. */
export const stepAfter = (interview: Interview, ref: FactRef): Visit => {
  const at = placeOf(interview, ref);
  const after = at < 0 ? undefined : interview.asked[at + 1];
  return after ? question(after) : null;
};
