import type { PopulationView } from 'shared-scoring/contract';

type Pair = readonly [number, number];
type Layer = PopulationView['moderate'];

/** A fraction in hundredths, whole; a fraction of nothing is 0. */
export const hundredths = ([part, of]: Pair): number => (of === 0 ? 0 : Math.round((part * 100) / of));

/** Both ends in words: one number where they are the same. */
export const bothEnds = (lower: number, upper: number): string =>
  lower === upper ? `${lower}` : `${Math.min(lower, upper)}–${Math.max(lower, upper)}`;

/** Both ends of a fraction, in hundredths. */
export const between = (lower: Pair, upper: Pair): string => bothEnds(hundredths(lower), hundredths(upper));

/** How much of all difficulty comes from each thing, most first; `share` null: too few households to show. */
export const partsOf = ({ all, parts }: Layer) =>
  parts
    .map(({ id, title, lower, upper }) => ({
      id,
      title,
      share:
        all && lower !== null && upper !== null
          ? ([hundredths([lower, all.lower.M0[0]]), hundredths([upper, all.upper.M0[0]])] as const)
          : null,
    }))
    .sort((a, b) => (b.share?.[0] ?? -1) - (a.share?.[0] ?? -1));
