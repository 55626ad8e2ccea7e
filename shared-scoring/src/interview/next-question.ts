import type { Answers, FactRef, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { type Frame, membersKey, placeIn, refOf } from '../rule/frame.ts';
import { type Undecided, undecided } from './undecided.ts';
import { type Weights, weights } from './weights.ts';

/** What to ask next, and the policies (ids) that wait for it. */
export type Question = FactRef & { readonly affects: readonly string[] };

/** The household's facts in the order of the catalogue, then each fact of members from the first member to the last. */
const orderOf = (frame: Frame, key: number): number => {
  const { column, member } = placeIn(frame, key);
  return member === undefined ? column.slot : 1e6 + column.slot * 1e3 + member;
};

/** `fewest`: as few questions as possible until all is decided. `early`: first what decides a policy soonest. */
export type Asking = 'fewest' | 'early';

/** What a question is worth to a policy: the more the fewer answers the policy still lacks. */
const worth = (asking: Asking, { asks }: Undecided): number => asks.length ** (asking === 'early' ? -4 : -0.25);

/** The number of the fact that is wanted most, or −1. */
const mostWanted = (frame: Frame, open: readonly Undecided[], asking: Asking, likely: Weights): number => {
  const waiting = new Float64Array(membersKey(frame) + 1);
  for (const policy of open) {
    const weight = worth(asking, policy);
    for (const key of policy.asks) waiting[key] = (waiting[key] ?? 0) + weight;
  }
  if ((waiting[membersKey(frame)] ?? 0) > 0) return membersKey(frame);
  let best = -1;
  let most = 0;
  waiting.forEach((sum, key) => {
    if (sum === 0) return;
    const count = asking === 'early' ? sum : sum * (likely[placeIn(frame, key).column.fact.name] ?? 1);
    if (count < most) return;
    if (count === most && orderOf(frame, best) < orderOf(frame, key)) return;
    best = key;
    most = count;
  });
  return best;
};

/**
 * The question for which most undecided policies wait, rather one that can seldom be done without; ties go by the order of
 * the catalogue, then of the members. Who lives here comes first. Null when no answer could decide anything more. What was
 * answered or passed over is not asked again.
 */
export const nextQuestion = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  asking: Asking = 'fewest',
  likely: Weights = weights,
): Question | null => {
  const { frame, open } = undecided(pack, answers, on);
  const best = mostWanted(frame, open, asking, likely);
  if (best < 0) return null;
  const affects = open.flatMap(({ id, asks }) => (asks.includes(best) ? [id] : []));
  return { ...refOf(frame, best), affects };
};
