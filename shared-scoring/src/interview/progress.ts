import type { Answers, IsoDate } from '../facts/types.ts';
import { compiledAt } from '../policy/compiled.ts';
import type { Pack } from '../region/pack.ts';
import { undecided } from './undecided.ts';

/** How many policies no further question can change, and how many still wait for one. */
export const progress = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
): { readonly settled: number; readonly left: number } => {
  const left = undecided(pack, answers, on).open.length;
  return { settled: compiledAt(pack, on).policies.length - left, left };
};
