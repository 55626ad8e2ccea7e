import { type Answers, compilePack, type Pack } from 'shared-scoring';
import { judgeMany, snapshotOf } from 'shared-scoring/batch';
import { spentMs } from './bench.ts';
import { byHand } from './by-hand.ts';
import type { House } from './by-hand-rows.ts';

/** A policy ready to judge a household: 0, 1 or 2. */
export type Rule = (house: House) => number;
type Contest = {
  readonly hand: readonly Rule[];
  readonly engine: readonly Rule[];
  readonly houses: readonly House[];
  /** Judges all of them by column and returns something that depends on every verdict. */
  readonly columns: () => number;
};

/** Both ways of judging the same policies. Throws when they differ on any sampled household. */
export const contest = (pack: Pack, on: string, of: readonly Answers[]): Contest => {
  const compiled = compilePack(pack, on);
  const written = byHand(pack, compiled);
  const ids = Object.keys(written);
  const rules = ids.map((id) => compiled.policies.find(({ policy }) => policy.id === id)?.rule);
  const hand = Object.values(written);
  const engine = rules.map((rule, at): Rule => {
    if (!rule) throw new Error(`${ids[at]} is in no pack: take it out of by-hand.ts`);
    return rule.decide;
  });
  const houses = of.map((answers, house) => {
    const laidOut = compiled.layOut(answers);
    for (const [at, id] of ids.entries()) {
      const [one, other] = [hand[at]?.(laidOut), engine[at]?.(laidOut)];
      if (one !== other) throw new Error(`household ${house}: ${id} is ${one} by hand, ${other} by the engine`);
    }
    return laidOut;
  });
  const snapshot = snapshotOf(pack.facts, of);
  const { judge } = judgeMany(compiled, ids);
  const columns = () => {
    let sum = 0;
    judge(snapshot, ({ countOf }) => {
      for (let policy = 0; policy < ids.length; policy++) sum += countOf(policy).open;
    });
    return sum;
  };
  return { hand, engine, houses, columns };
};

/** Nanoseconds a household and policy, one household at a time. The engine first wipes what it kept of the household before. */
export const pass = (rules: readonly Rule[], houses: readonly House[], ready: (house: House) => void): number => {
  let sum = 0;
  const from = spentMs();
  for (const house of houses) {
    ready(house);
    for (const rule of rules) sum += rule(house);
  }
  const spent = spentMs() - from;
  if (sum < 0) throw new Error('no verdict is below 0');
  return (spent * 1e6) / (houses.length * rules.length);
};

/** Nanoseconds a household and policy, all households by column. */
export const passByColumn = ({ columns, hand, houses }: Contest): number => {
  const from = spentMs();
  if (columns() < 0) throw new Error('no count is below 0');
  return ((spentMs() - from) * 1e6) / (houses.length * hand.length);
};
