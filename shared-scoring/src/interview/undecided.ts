import { applies } from '../facts/row.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import { compiledAt } from '../policy/compiled.ts';
import { waitsFor } from '../policy/verdict.ts';
import type { Pack } from '../region/pack.ts';
import { type Frame, membersKey, placeIn } from '../rule/frame.ts';

/** A policy nothing has decided yet, and the questions still worth asking for it, by their number in the frame. */
export type Undecided = { readonly id: string; readonly asks: readonly number[] };

/** Asked neither answered nor passed over yet, and sensible to ask with what is known. */
const canAsk = (answers: Answers, frame: Frame, key: number): boolean => {
  if (key === membersKey(frame)) return true;
  const { column, member, row } = placeIn(frame, key);
  const told = member === undefined ? answers.household : answers.members?.[member]?.answers;
  return told?.[column.fact.name] === undefined && applies(column, row, frame.household) === 2;
};

/** Every policy that an answer could still decide, each with the questions that may be asked now. */
export const undecided = (pack: Pack, answers: Answers, on: IsoDate) => {
  const { policies, layOut } = compiledAt(pack, on);
  const frame = layOut(answers);
  const askable: (boolean | undefined)[] = new Array(membersKey(frame) + 1).fill(undefined);
  const ask = (key: number): boolean => {
    const known = askable[key] ?? canAsk(answers, frame, key);
    askable[key] = known;
    return known;
  };
  const open: Undecided[] = [];
  for (const compiled of policies) {
    const asks = waitsFor(compiled, frame).filter(ask);
    if (asks.length > 0) open.push({ id: compiled.policy.id, asks });
  }
  return { frame, open };
};
