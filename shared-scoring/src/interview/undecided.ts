import { applies } from '../facts/row.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import { compiledAt } from '../policy/compiled.ts';
import { hear } from '../policy/hear.ts';
import { waitsOf } from '../policy/judged.ts';
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
  const { hearing, results } = hear(compiledAt(pack, on), answers);
  const { frame } = hearing;
  const askable: (boolean | undefined)[] = new Array(membersKey(frame) + 1).fill(undefined);
  const ask = (key: number): boolean => {
    const known = askable[key] ?? canAsk(answers, frame, key);
    askable[key] = known;
    return known;
  };
  const open: Undecided[] = [];
  for (const { policy, verdict } of results) {
    const asks = verdict.kind === 'open' ? waitsOf(verdict).filter(ask) : [];
    if (asks.length > 0) open.push({ id: policy.id, asks });
  }
  return { frame, open };
};
