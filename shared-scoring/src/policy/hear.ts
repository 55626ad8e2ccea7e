import type { Column } from '../facts/table.ts';
import type { Answers } from '../facts/types.ts';
import { claim } from '../rule/frame.ts';
import { nextFrame } from '../rule/next-frame.ts';
import type { CompiledPack } from './compiled.ts';
import { type Hearing, moveTo } from './judged.ts';
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

/** The results that other answers leave as they are, by place in the pack; and the hearing of those answers. */
const goOn = (compiled: CompiledPack, before: Heard | undefined, answers: Answers) => {
  const next = before && nextFrame(before.hearing.frame, before.answers, answers);
  if (!before || !next) return { frame: compiled.layOut(answers), still: [] };
  const { frame, changed } = next;
  claim(frame);
  if (changed.size === 0) return { frame, still: before.results };
  const touched = (columns: ReadonlySet<Column>) => [...changed].some((column) => columns.has(column));
  const reach = compiled.reach();
  return { frame, still: before.results.map((one, at) => (reach[at]?.some(touched) ? undefined : one)) };
};

/**
 * Every policy judged by what has been told so far. What was heard last is kept: after another answer only the policies
 * that may look at it are worked out again.
 */
export const hear = (compiled: CompiledPack, answers: Answers): Heard => {
  const before = latest.get(compiled);
  if (before?.answers === answers) return before;
  const { frame, still } = goOn(compiled, before, answers);
  const hearing = { frame, tales: new Map() };
  const had = receivedBy(answers);
  const results: PolicyResult[] = [];
  for (const [at, one] of compiled.policies.entries()) {
    const known = still[at];
    if (known) moveTo(known.verdict, hearing);
    results.push(resultOf(one, known?.verdict ?? verdictOf(one, hearing), had, results, known));
  }
  const heard = { answers, hearing, results };
  latest.set(compiled, heard);
  return heard;
};
