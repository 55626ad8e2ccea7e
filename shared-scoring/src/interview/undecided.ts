import { applies } from '../facts/row.ts';
import type { Answers, FactRef, IsoDate } from '../facts/types.ts';
import { compiledAt } from '../policy/compiled.ts';
import { standing } from '../policy/verdict.ts';
import type { Pack } from '../region/pack.ts';
import { type Frame, frameOf } from '../rule/frame.ts';

/** A policy nothing has decided yet, and the questions still worth asking for it. */
export type Undecided = { readonly id: string; readonly asks: readonly FactRef[] };

/** Asked neither answered nor passed over yet, and sensible to ask with what is known. */
const canAsk = (pack: Pack, answers: Answers, frame: Frame, { fact, member }: FactRef): boolean => {
  if (fact === 'members') return true;
  const column = pack.facts.named.get(fact);
  if (!column) return false;
  const at = frame.people.findIndex(({ id }) => id === member);
  const told = member === undefined ? answers.household : answers.members?.[at]?.answers;
  const row = member === undefined ? frame.household : frame.members[at];
  return row !== undefined && told?.[fact] === undefined && applies(column, row, frame.household) === 2;
};

/** Every policy that an answer could still decide, each with the questions that may be asked now. */
export const undecided = (pack: Pack, answers: Answers, on: IsoDate): readonly Undecided[] => {
  const { policies, remembered } = compiledAt(pack, on);
  const frame = frameOf(pack.facts, answers, remembered);
  return policies.flatMap((compiled) => {
    const state = standing(compiled, frame);
    const asks = state === 'settled' ? [] : state.filter((ref) => canAsk(pack, answers, frame, ref));
    return asks.length > 0 ? [{ id: compiled.policy.id, asks }] : [];
  });
};
