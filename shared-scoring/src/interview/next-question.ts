import type { Answers, FactRef, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { firstOf, howMany } from '../rule/bits.ts';
import { keyAt, membersPlace, placeIn, refOf } from '../rule/house.ts';
import { nothing, type PassedOver, type Undecided, undecided } from './undecided.ts';
import { type Weights, weights } from './weights.ts';

/** What to ask next, and the policies (ids) that wait for it. */
export type Question = FactRef & { readonly affects: readonly string[] };

/** `fewest`: as few questions as possible until all is decided. `early`: first what decides a policy soonest. */
export type Asking = 'fewest' | 'early';

type Open = ReturnType<typeof undecided>;

/** What a question is worth to a policy: the more the fewer answers it still waits for. */
const worth: Readonly<Record<Asking, number>> = { fewest: -0.75, early: -1.5 };

/** The place of the question that is wanted most and whom to ask, or null. */
const mostWanted = (
  { house, askable, open }: Open,
  asking: Asking,
  likely: Weights,
): readonly [place: number, member: number] | null => {
  const { heads } = house;
  const whoLivesHere = membersPlace(house);
  const waiting = new Float64Array((whoLivesHere + 1) * heads);
  /** Whom of a policy's questions may be put now, a bit each. */
  const can: number[] = [];
  for (let policy = 0; policy < open.length; policy++) {
    const { places, whose } = (open[policy] as Undecided).lacks;
    let asks = 0;
    for (let at = 0; at < places.length; at++) {
      const who = (whose[at] as number) & askable(places[at] as number);
      can[at] = who;
      asks += who > 1 ? howMany(who) : who;
    }
    const weight = asks ** worth[asking];
    for (let at = 0; at < places.length; at++) {
      const from = (places[at] as number) * heads;
      for (let left = can[at] as number; left !== 0; left &= left - 1) {
        const to = from + firstOf(left);
        waiting[to] = (waiting[to] as number) + weight;
      }
    }
  }
  if ((waiting[whoLivesHere * heads] as number) > 0) return [whoLivesHere, 0];
  let best = -1;
  let most = 0;
  // The household's facts in the order of the catalogue, then each fact of members from the first member to the last.
  for (let at = 0; at < waiting.length; at++) {
    const sum = waiting[at] as number;
    if (sum === 0) continue;
    const { name } = placeIn(house, Math.trunc(at / heads)).column.fact;
    const count = sum * (likely[name] ?? 1);
    if (count <= most) continue;
    best = at;
    most = count;
  }
  return best < 0 ? null : [Math.trunc(best / heads), best % heads];
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
  passedOver: PassedOver = nothing,
): Question | null => {
  const found = undecided(pack, answers, on, passedOver);
  const best = mostWanted(found, asking, likely);
  if (!best) return null;
  const { house, open } = found;
  const [place, member] = best;
  const asksFor = ({ lacks: { places, whose } }: Undecided) => ((whose[places.indexOf(place)] ?? 0) >> member) & 1;
  const affects = open.filter(asksFor).map(({ id }) => id);
  return { ...refOf(house, keyAt(place, member, house)), affects };
};
