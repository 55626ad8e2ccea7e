import type { Tri } from '../facts/row.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import { figureAt } from '../region/figure.ts';
import type { Pack } from '../region/pack.ts';
import type { Policy } from '../region/schema.ts';
import { triAt } from '../rule/bits.ts';
import { compiler } from '../rule/compile.ts';
import { decide } from '../rule/decide.ts';
import type { Figure } from '../rule/figure.ts';
import { aSlate, claim, type House, layOut } from '../rule/house.ts';
import type { Names } from '../rule/names.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import { excludesOther } from './choice.ts';

/** A policy ready to decide on one day. `capped`: at most possible, because it has lapsed or its conditions are unverified. */
export type CompiledPolicy = {
  readonly policy: Policy;
  readonly rule: BoolNode;
  /** Whether its rule holds for a household: no, not known, yes. */
  readonly holds: (house: House) => Tri;
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
  readonly layOut: (answers: Answers) => House;
  /** Wipe what was kept of another household; to be called before a rule of this one is decided again. */
  readonly claim: (house: House) => void;
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

/**
 * The rules of a pack on one day; policies that begin later are left out. `today`: the day ages count to, when it is not the
 * day of the figures; `ids` picks policies (default: all). Throws a RuleError at the first name that is not known here;
 * `compilePack` names every fault.
 */
export const compiledOn = (
  pack: Pack,
  on: IsoDate,
  today: IsoDate = on,
  ids: readonly string[] = pack.policies.map(({ id }) => id),
): CompiledPack => {
  const figures = new Map<string, Figure>();
  const { rule, number, count } = compiler(namesOf(pack, on, today, figures));
  const policies = pack.policies
    .filter(({ id, validFrom }) => validFrom <= on && ids.includes(id))
    .map((policy) => {
      const node = rule(policy.when);
      return {
        policy,
        rule: node,
        holds: (house: House) => triAt(decide(node, house), 0),
        amount: policy.amount ? number(policy.amount.of) : null,
        capped: isCapped(policy, on),
        rivals: pack.policies.filter((other) => other !== policy && excludesOther(policy, other)).map(({ id }) => id),
      };
    });
  const slate = aSlate(count());
  return { on, policies, figures, layOut: (answers) => layOut(pack.facts, answers, slate), claim };
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
