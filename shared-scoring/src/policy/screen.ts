import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { claim } from '../rule/frame.ts';
import { amountOf } from './amount.ts';
import { choiceOf } from './choice.ts';
import { type CompiledPolicy, compiledAt } from './compiled.ts';
import type { Hearing } from './judged.ts';
import type { PolicyResult } from './types.ts';
import { verdictOf } from './verdict.ts';

/** The values of `currentBenefits` a household says it has. */
const receivedBy = ({ household }: Answers): readonly string[] => {
  const told = household.currentBenefits;
  return told?.kind === 'value' && Array.isArray(told.value) ? told.value : [];
};

/** Worked out when somebody first reads it: most of what a screen could show stays folded. */
const once = <T>(work: () => T): (() => T) => {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
};

const resultOf = (
  compiled: CompiledPolicy,
  hearing: Hearing,
  had: readonly string[],
  all: readonly PolicyResult[],
): PolicyResult => {
  const { policy, rivals } = compiled;
  const verdict = verdictOf(compiled, hearing);
  const amount = once(() => {
    if (verdict.kind === 'no' || compiled.amount === null) return null;
    claim(hearing.frame);
    return amountOf(compiled, hearing.frame);
  });
  const choice = once(() => (rivals.length === 0 ? null : choiceOf(result, rivals, all)));
  const result: PolicyResult = {
    policy,
    verdict,
    received: policy.received !== undefined && had.includes(policy.received),
    get amount() {
      return amount();
    },
    get needs() {
      return verdict.kind === 'open' ? verdict.missing : [];
    },
    get choice() {
      return choice();
    },
  };
  return result;
};

/**
 * Every policy of the pack on a day, judged by what has been told so far; reasons, amounts, missing answers and choices are
 * worked out when they are read. Nothing leaves the device.
 */
export const screen = (pack: Pack, answers: Answers, on: IsoDate): readonly PolicyResult[] => {
  const { policies, layOut } = compiledAt(pack, on);
  const hearing = { frame: layOut(answers), tales: new Map() };
  const had = receivedBy(answers);
  const results: PolicyResult[] = [];
  for (const compiled of policies) results.push(resultOf(compiled, hearing, had, results));
  return results;
};
