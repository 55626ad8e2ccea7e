import type { FactRef } from '../facts/types.ts';
import { claim, count, type Found, type House, refOf } from '../rule/house.ts';
import { forMissing, forUnsure, keysOf, lookAt } from '../rule/look.ts';
import type { BoolNode } from '../rule/node.ts';
import { explain, type Tales } from './explain.ts';
import type { Reason, Verdict } from './types.ts';

/** One household under judgement: its answers laid out, and what has been told about it so far. */
export type Hearing = {
  readonly house: House;
  readonly tales: Tales;
  /** What rules lack, by the number of their node. */
  readonly lacks: Map<number, Found>;
};

export const aHearing = (house: House): Hearing => ({ house, tales: new Map(), lacks: new Map() });

/** The answers a rule that is undecided lacks. */
export const lacksOf = (rule: BoolNode, { house, lacks }: Hearing): Found => {
  const known = lacks.get(rule.id);
  if (known) return known;
  claim(house);
  const fresh = lookAt(house, forMissing, rule, 1);
  lacks.set(rule.id, fresh);
  return fresh;
};

/** The figures an undecided rule meets that are not certain. */
const unverifiedOf = (rule: BoolNode, { house }: Hearing): readonly string[] => {
  claim(house);
  return lookAt(house, forUnsure, rule, 1).figures.map(({ name }) => name);
};

const reasonsOf = (rule: BoolNode, { house, tales }: Hearing, stated: boolean): readonly Reason[] => {
  claim(house);
  count(house, stated);
  const reasons = explain(rule, house, tales);
  count(house, false);
  return reasons;
};

const missingOf = (rule: BoolNode, hearing: Hearing): readonly FactRef[] =>
  keysOf(lacksOf(rule, hearing), hearing.house).map((key) => refOf(hearing.house, key));

/** Reasons and what is missing are worked out when somebody first reads them, for most cards stay folded. */
class Decided {
  readonly kind: 'fits' | 'no' | 'possible';
  protected readonly rule: BoolNode;
  protected readonly hearing: Hearing;
  protected readonly stated: boolean;
  private reasons: readonly Reason[] | null = null;

  constructor(kind: Decided['kind'], rule: BoolNode, hearing: Hearing, stated: boolean) {
    this.kind = kind;
    this.rule = rule;
    this.hearing = hearing;
    this.stated = stated;
  }

  get because(): readonly Reason[] {
    this.reasons ??= reasonsOf(this.rule, this.hearing, this.stated);
    return this.reasons;
  }
}

class Possible extends Decided {
  override readonly kind = 'possible';

  // One that holds strictly and is capped hangs on no figure.
  get unverified(): readonly string[] {
    return this.stated ? unverifiedOf(this.rule, this.hearing) : [];
  }
}

class Open {
  readonly kind = 'open';
  private readonly rule: BoolNode;
  private readonly hearing: Hearing;
  private unsure: readonly string[] | null = null;

  constructor(rule: BoolNode, hearing: Hearing) {
    this.rule = rule;
    this.hearing = hearing;
  }

  get missing(): readonly FactRef[] {
    return missingOf(this.rule, this.hearing);
  }

  get unverified(): readonly string[] {
    this.unsure ??= unverifiedOf(this.rule, this.hearing);
    return this.unsure;
  }
}

/** A verdict with its reasons or what it lacks; `stated` = reached with every figure as stated. */
export const judged = (kind: Verdict['kind'], rule: BoolNode, hearing: Hearing, stated = false): Verdict => {
  if (kind === 'open') return new Open(rule, hearing);
  if (kind === 'possible') return new Possible(kind, rule, hearing, stated);
  return new Decided(kind, rule, hearing, stated) as Extract<Verdict, { kind: 'fits' | 'no' }>;
};
