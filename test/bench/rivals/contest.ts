import { type Answers, compilePack, type Pack } from 'shared-scoring';
import { spentMs } from '../bench.ts';
import { byHand } from '../by-hand.ts';
import type { House, Tri } from '../by-hand-rows.ts';
import { rowsOf } from '../by-hand-rows.ts';
import { type Condition, conditionOf } from './condition.ts';
import { type FlatFacts, flatFacts } from './flat-facts.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRules } from './json-rules.ts';
import { publicodes } from './publicodes.ts';
import type { Judge } from './rival.ts';

const rivals = [...jsonLogic, jsonRules, publicodes];
const sizes = [1, 2, 3, 4];

/** A library over some households: what one pass takes (ms of processor time), and what it says of each policy of each household. */
export type Contender = {
  readonly name: string;
  readonly pass: (households: number) => Promise<number>;
  readonly said: () => Promise<readonly (readonly Tri[])[]>;
};

/** The policies written by hand that need no arithmetic, by id: all that these libraries can be given. */
const subsetOf = (pack: Pack, on: string) => {
  const compiled = compilePack(pack, on);
  const conditions = Object.entries(byHand(pack, compiled)).flatMap(([id, hand]) => {
    const rule = compiled.policies.find(({ policy }) => policy.id === id)?.rule;
    const bySize = sizes.map((members) => (rule ? conditionOf(rule, members) : null));
    return bySize.every((one): one is Condition => one !== null) ? [{ id, hand, bySize }] : [];
  });
  return { conditions, compiled };
};

/** The same policies by hand and in every library, over the same households; all of them say who lives there. */
export const contestOf = (pack: Pack, on: string, of: readonly Answers[]) => {
  const { conditions, compiled } = subsetOf(pack, on);
  const houses = of.filter(({ members }) => members !== null).map((answers) => rowsOf(compiled.layOut(answers)));
  const flat = houses.map((house): readonly [FlatFacts, number] => [flatFacts(pack, house), house.members.length - 1]);
  const contenders = rivals.map(({ name, prepare }): Contender => {
    const bySize = sizes.map((_, at) => prepare(conditions.map(({ bySize }) => bySize[at] as Condition)));
    const judge = async ([facts, size]: readonly [FlatFacts, number]) => (bySize[size] as Judge)(facts);
    return {
      name,
      pass: async (households) => {
        const some = flat.slice(0, households);
        const from = spentMs();
        for (const one of some) await judge(one);
        return spentMs() - from;
      },
      said: () => Promise.all(flat.map(judge)),
    };
  });
  const hand: readonly ((house: House) => Tri)[] = conditions.map((one) => one.hand);
  return { ids: conditions.map(({ id }) => id), hand, houses, contenders };
};
