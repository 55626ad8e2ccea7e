import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { amountOf } from './amount.ts';
import { choiceOf } from './choice.ts';
import { compiledAt } from './compiled.ts';
import type { PolicyResult } from './types.ts';
import { verdictOf } from './verdict.ts';

const hasAlready = ({ household }: Answers, value: string | undefined): boolean => {
  const told = household.currentBenefits;
  return value !== undefined && told?.kind === 'value' && Array.isArray(told.value) && told.value.includes(value);
};

/** Every policy of the pack on a day, judged by what has been told so far. Nothing leaves the device. */
export const screen = (pack: Pack, answers: Answers, on: IsoDate): readonly PolicyResult[] => {
  const { policies, layOut } = compiledAt(pack, on);
  const frame = layOut(answers);
  const hearing = { frame, tales: new Map() };
  const results = policies.map((compiled) => {
    const verdict = verdictOf(compiled, hearing);
    return {
      policy: compiled.policy,
      verdict,
      amount: verdict.kind === 'no' ? null : amountOf(compiled, frame),
      received: hasAlready(answers, compiled.policy.received),
      needs: verdict.kind === 'open' ? verdict.missing : [],
    };
  });
  return results.map((result) => ({ ...result, choice: choiceOf(result, results) }));
};
