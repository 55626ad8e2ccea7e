import type { Answers, IsoDate } from '../facts/types.ts';
import { figureAt } from '../region/figure.ts';
import type { Pack } from '../region/pack.ts';
import type { Policy } from '../region/schema.ts';
import { compile, compileAmount, shared } from '../rule/compile.ts';
import { aSlate, claim, type Frame, frameOf } from '../rule/frame.ts';
import type { Figure } from '../rule/looked-at.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import type { Names, Shared } from '../rule/scope.ts';
import { excludesOther } from './choice.ts';
import { reachOf } from './reach.ts';

/** A policy ready to decide on one day. `capped`: at most possible, because it has lapsed or its conditions are unverified. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly rule: BoolNode;
  readonly amount: NumNode | null;
  readonly capped: boolean;
  /** Ids of the policies that cannot be had together with this one, whichever of them says so. */
  readonly rivals: readonly string[];
};
export type CompiledPack = {
  readonly on: IsoDate;
  readonly policies: readonly CompiledPolicy[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Lay out one household for these rules. Only the household laid out last keeps what it came to. */
  readonly layOut: (answers: Answers) => Frame;
  /** Wipe what was kept of another household; to be called before a rule of this one is decided again. */
  readonly claim: (household: Frame) => void;
  /** What each policy may look at; worked out when first asked for. */
  readonly reach: () => ReturnType<typeof reachOf>;
};

const isCapped = ({ confidence, validFrom, validTo }: Policy, on: IsoDate) =>
  confidence === 'uncertain' || on < validFrom || (validTo !== undefined && validTo < on);

/** What the names in the rules of a pack stand for on a day; figures looked up are put into `figures`. */
export const namesOf = (pack: Pack, on: IsoDate, today: IsoDate, figures: Map<string, Figure>): Names => ({
  today,
  fact: (name) => pack.facts.named.get(name),
  derived: (name) => pack.derived[name],
  policy: (id) => {
    const policy = pack.policies.find((one) => one.id === id);
    return policy && { title: policy.title, when: policy.when, capped: isCapped(policy, on) };
  },
  figure: (name) => {
    const figure = figures.get(name) ?? figureAt(pack.parameters, name, on);
    if (figure) figures.set(name, figure);
    return figure;
  },
});

/** One policy for a day. Throws a RuleError when its rule or its amount cannot be. */
export const compilePolicy = (
  policy: Policy,
  names: Names,
  kept: Shared,
  on: IsoDate,
  all: readonly Policy[],
): CompiledPolicy => ({
  policy,
  rule: compile(policy.when, names, kept, policy.id),
  amount: policy.amount ? compileAmount(policy.amount.of, names, kept) : null,
  capped: isCapped(policy, on),
  rivals: all.filter((other) => other !== policy && excludesOther(policy, other)).map(({ id }) => id),
});

/**
 * The rules of a pack on one day; policies that begin later are left out. `today`: the day ages count to, when it is not
 * the day of the figures. Throws a RuleError at the first rule that cannot be; `compilePack` names them all.
 */
export const compiledOn = (pack: Pack, on: IsoDate, today: IsoDate = on): CompiledPack => {
  const figures = new Map<string, Figure>();
  const names = namesOf(pack, on, today, figures);
  const kept = shared();
  const policies = pack.policies
    .filter((policy) => policy.validFrom <= on)
    .map((policy) => compilePolicy(policy, names, kept, on, pack.policies));
  const slate = aSlate(kept);
  let reach: ReturnType<typeof reachOf> | null = null;
  return {
    on,
    policies,
    figures,
    layOut: (answers) => frameOf(pack.facts, answers, slate),
    claim,
    reach: () => {
      reach ??= reachOf(policies);
      return reach;
    },
  };
};

const latest = new WeakMap<Pack, CompiledPack>();

/** The compiled pack of a day; the day asked for last is kept. */
export const compiledAt = (pack: Pack, on: IsoDate): CompiledPack => {
  const kept = latest.get(pack);
  if (kept?.on === on) return kept;
  const compiled = compiledOn(pack, on);
  latest.set(pack, compiled);
  return compiled;
};
