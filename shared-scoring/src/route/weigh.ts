import { beyond, type Candidate } from './candidates.ts';
import type { Mention } from './mentions.ts';
import type { PlaceIndex } from './place-index.ts';
import { isWithin, streetOf } from './place-owner.ts';

export type Reading = {
  readonly index: PlaceIndex;
  /** The folded text. */
  readonly text: string;
  /** Code of the region the phone is in, as far as known, or ''. */
  readonly near: string;
  readonly mentions: readonly Mention[];
  /** Those of provinces, cities and districts. */
  readonly uppers: readonly Mention[];
};

/** A text as far as it is read. */
export const reading = (index: PlaceIndex, text: string, near: string, mentions: readonly Mention[]): Reading => {
  const all = mentions.filter(({ unit }) => !['street', 'committee'].includes(index.level(unit)));
  const within = (one: Mention, other: Mention) => other.sure && other.start <= one.start && one.end <= other.end;
  const uppers = all.filter((it) => !mentions.some((other) => within(it, other) && wider(other, it)));
  return { index, text, near, mentions, uppers };
};

/** How much two codes share, in digits of whole levels. */
export const sharedDigits = (one: string, other: string): number =>
  [12, 9, 6, 4, 2].find(
    (length) => one.length >= length && other.length >= length && one.slice(0, length) === other.slice(0, length),
  ) ?? 0;

/** Provinces, cities and districts said in the text that the candidate does not lie in: a wrong district, mostly. */
export const against = ({ index, uppers }: Reading, { unit, by }: Candidate): readonly Mention[] => {
  const own = by[0]?.start ?? 0;
  return uppers.filter(
    (it) =>
      !isWithin(index, unit, it.unit) &&
      (it.sure || it.start < own) &&
      !by.some((other) => it.start < other.end && other.start < it.end),
  );
};

const wider = (one: Mention, other: Mention) => one.end - one.start > other.end - other.start;

/** One of the two lies in the other, so they do not contradict. */
export const agree = (index: PlaceIndex, one: Candidate, other: Candidate): boolean =>
  isWithin(index, one.unit, other.unit) || isWithin(index, other.unit, one.unit);

/** The candidates that explain most, the likeliest first, with what put each there. */
export const ranked = (reading: Reading, candidates: readonly Candidate[]) => {
  const { index, near } = reading;
  const most = Math.max(...candidates.map(({ covers }) => covers));
  return candidates
    .filter(({ covers }) => covers === most)
    .map((candidate) => {
      const code = index.code(candidate.unit);
      const said = against(reading, candidate).map(({ unit }) => sharedDigits(index.code(unit), code));
      return { candidate, code, said: Math.max(0, ...said), shared: sharedDigits(near, code) };
    })
    .sort(
      (a, b) =>
        b.said - a.said || b.shared - a.shared || a.code.length - b.code.length || a.candidate.unit - b.candidate.unit,
    );
};

/** Another place the text names in so many words, which the chosen one does not explain. */
export const strongRival = (
  index: PlaceIndex,
  chosen: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined => {
  const street = streetOf(index, chosen.unit);
  return candidates.find((other) => {
    if (agree(index, chosen, other) || beyond(chosen, other) < 2) return false;
    if (other.by.length === 1 && other.by[0]?.guess) return false;
    const sameCity = sharedDigits(index.code(chosen.unit), index.code(other.unit)) >= 4;
    if (chosen.by.length > 1 && other.by.length === 1 && !sameCity) return false;
    return other.by.length > 1 || other.by[0]?.sure === true || streetOf(index, other.unit) === street;
  });
};
