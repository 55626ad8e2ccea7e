import type { Answers } from '../facts/types.ts';
import type { CompiledPack, CompiledPolicy } from './compiled.ts';
import { aHearing, type Hearing } from './judged.ts';
import { resultOf } from './result.ts';
import type { PolicyResult } from './types.ts';
import { verdictOf } from './verdict.ts';

/** A household heard on every policy of a pack. */
export type Heard = { readonly answers: Answers; readonly hearing: Hearing; readonly results: readonly PolicyResult[] };

const latest = new WeakMap<CompiledPack, Heard>();

/** The values of `currentBenefits` a household says it has. */
const receivedBy = ({ household }: Answers): readonly string[] => {
  const told = household.currentBenefits;
  return told?.kind === 'value' && Array.isArray(told.value) ? told.value : [];
};

/** Every policy judged by what has been told so far. What was heard last is kept: several ask about the same answers. */
export const hear = (compiled: CompiledPack, answers: Answers): Heard => {
  const before = latest.get(compiled);
  if (before?.answers === answers) return before;
  const hearing = aHearing(compiled.layOut(answers));
  const had = receivedBy(answers);
  const results: PolicyResult[] = [];
  const { policies } = compiled;
  for (let at = 0; at < policies.length; at++) {
    const one = policies[at] as CompiledPolicy;
    results.push(resultOf(one, verdictOf(one, hearing), hearing, had, results));
  }
  const heard = { answers, hearing, results };
  latest.set(compiled, heard);
  return heard;
};
