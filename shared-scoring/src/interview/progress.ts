import type { Answers, IsoDate } from '../facts/types.ts';
import { compiledAt } from '../policy/compiled.ts';
import type { Pack } from '../region/pack.ts';
import { nothing, type PassedOver, undecided } from './undecided.ts';

/** How many policies no further question can change, and how many still wait for one that is not passed over. */
export const progress = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  passedOver: PassedOver = nothing,
): { readonly settled: number; readonly left: number } => {
  const left = undecided(pack, answers, on, passedOver).open.length;
  return { settled: compiledAt(pack, on).policies.length - left, left };
};
