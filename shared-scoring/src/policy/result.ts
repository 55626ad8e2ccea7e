import { claim } from '../rule/frame.ts';
import { amountOf } from './amount.ts';
import { choiceOf } from './choice.ts';
import type { CompiledPolicy } from './compiled.ts';
import { hearingOf } from './judged.ts';
import type { Amount, Choice, PolicyResult, Verdict } from './types.ts';

/** Reads as plain data; what a screen may keep folded is worked out when somebody first reads it. */
class Result implements PolicyResult {
  readonly policy: PolicyResult['policy'];
  readonly verdict: Verdict;
  readonly received: boolean;
  readonly #compiled: CompiledPolicy;
  readonly #all: readonly PolicyResult[];
  #amount: Amount | null | undefined;

  constructor(compiled: CompiledPolicy, verdict: Verdict, received: boolean, all: readonly PolicyResult[]) {
    this.policy = compiled.policy;
    this.verdict = verdict;
    this.received = received;
    this.#compiled = compiled;
    this.#all = all;
  }

  get amount(): Amount | null {
    if (this.#amount !== undefined) return this.#amount;
    const { frame } = hearingOf(this.verdict);
    claim(frame);
    this.#amount = this.verdict.kind === 'no' ? null : amountOf(this.#compiled, frame);
    return this.#amount;
  }

  get needs(): PolicyResult['needs'] {
    return this.verdict.kind === 'open' ? this.verdict.missing : [];
  }

  get choice(): Choice | null {
    const { rivals } = this.#compiled;
    return rivals.length === 0 ? null : choiceOf(this, rivals, this.#all);
  }
}

/** What is shown of one policy; `all` are the results it stands among. `known` is taken again where nothing of it changed. */
export const resultOf = (
  compiled: CompiledPolicy,
  verdict: Verdict,
  had: readonly string[],
  all: readonly PolicyResult[],
  known: PolicyResult | undefined,
): PolicyResult => {
  const { policy, rivals } = compiled;
  const received = policy.received !== undefined && had.includes(policy.received);
  return known && known.received === received && rivals.length === 0
    ? known
    : new Result(compiled, verdict, received, all);
};
