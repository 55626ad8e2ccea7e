import { howMany } from '../rule/bits.ts';
import { amountOf } from './amount.ts';
import { choiceOf } from './choice.ts';
import type { CompiledPolicy } from './compiled.ts';
import { type Hearing, lacksOf } from './judged.ts';
import type { Amount, Choice, PolicyResult, Verdict } from './types.ts';

/** What a screen may keep folded is worked out when somebody first reads it. */
class Result implements PolicyResult {
  readonly policy: PolicyResult['policy'];
  readonly verdict: Verdict;
  readonly received: boolean;
  private readonly compiled: CompiledPolicy;
  private readonly hearing: Hearing;
  private readonly all: readonly PolicyResult[];
  private worth: Amount | null | undefined;

  constructor(
    compiled: CompiledPolicy,
    verdict: Verdict,
    received: boolean,
    hearing: Hearing,
    all: readonly PolicyResult[],
  ) {
    this.policy = compiled.policy;
    this.verdict = verdict;
    this.received = received;
    this.compiled = compiled;
    this.hearing = hearing;
    this.all = all;
  }

  get amount(): Amount | null {
    if (this.worth !== undefined) return this.worth;
    this.worth = this.verdict.kind === 'no' ? null : amountOf(this.compiled, this.hearing.house);
    return this.worth;
  }

  get needs(): PolicyResult['needs'] {
    return this.verdict.kind === 'open' ? this.verdict.missing : [];
  }

  get lacking(): number {
    if (this.verdict.kind !== 'open') return 0;
    const { whose } = lacksOf(this.compiled.rule, this.hearing);
    let sum = 0;
    for (let at = 0; at < whose.length; at++) sum += howMany(whose[at] as number);
    return sum;
  }

  get choice(): Choice | null {
    const { rivals } = this.compiled;
    return rivals.length === 0 ? null : choiceOf(this, rivals, this.all);
  }
}

/** What is shown of one policy; `had`: the benefits received already, `all`: the results it stands among. */
export const resultOf = (
  compiled: CompiledPolicy,
  verdict: Verdict,
  hearing: Hearing,
  had: readonly string[],
  all: readonly PolicyResult[],
): PolicyResult => {
  const { received } = compiled.policy;
  return new Result(compiled, verdict, received !== undefined && had.includes(received), hearing, all);
};
