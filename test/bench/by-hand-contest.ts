import { type Answers, compilePack, type Pack } from 'shared-scoring';
import { judgeMany, snapshotOf } from 'shared-scoring/batch';
import { spentMs } from './bench.ts';
import { byHand } from './by-hand.ts';
import { type Compiled, type House, rowsOf } from './by-hand-rows.ts';

type LaidOut = ReturnType<Compiled['layOut']>;
/** A policy ready to judge a household: 0, 1 or 2. */
export type Rule<H = House> = (house: H) => number;
type Contest = {
  readonly hand: readonly Rule[];
  readonly houses: readonly House[];
  readonly engine: readonly Rule<LaidOut>[];
  readonly laidOut: readonly LaidOut[];
  /** Wipes what the engine kept of another household. */
  readonly claim: (house: LaidOut) => void;
  /** Judges all of them by column and returns something that depends on every verdict. */
  readonly columns: () => number;
};

/** Both ways of judging the same policies. Throws when they differ on any sampled household. */
export const contest = (pack: Pack, on: string, of: readonly Answers[]): Contest => {
  const written = byHand(pack, compilePack(pack, on));
  const ids = Object.keys(written);
  const compiled = compilePack(pack, on, ids);
  const rules = ids.map((id) => compiled.policies.find(({ policy }) => policy.id === id));
  const hand = Object.values(written);
  const engine = rules.map((rule, at): Rule<LaidOut> => {
    if (!rule) throw new Error(`${ids[at]} is in no pack: take it out of by-hand.ts`);
    return rule.holds;
  });
  const laidOut = of.map(compiled.layOut);
  const houses = laidOut.map(rowsOf);
  for (const [at, house] of laidOut.entries()) {
    compiled.claim(house);
    for (const [rule, id] of ids.entries()) {
      const [one, other] = [hand[rule]?.(houses[at] as House), engine[rule]?.(house)];
      if (one !== other) throw new Error(`household ${at}: ${id} is ${one} by hand, ${other} by the engine`);
    }
  }
  const snapshot = snapshotOf(pack.facts, of);
  const { judge } = judgeMany(compiled, ids);
  const columns = () => {
    let sum = 0;
    judge(snapshot, ({ countOf }) => {
      for (let policy = 0; policy < ids.length; policy++) sum += countOf(policy).open;
    });
    return sum;
  };
  return { hand, houses, engine, laidOut, claim: compiled.claim, columns };
};

/** Nanoseconds a household and policy, one household at a time. The engine first wipes what it kept of the household before. */
export const pass = <H>(rules: readonly Rule<H>[], houses: readonly H[], ready: (house: H) => void): number => {
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
