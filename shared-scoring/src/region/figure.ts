import type { IsoDate } from '../facts/types.ts';
import type { Figure } from '../rule/figure.ts';
import type { Parameter, SeriesEntry } from './schema.ts';

const covers = (on: IsoDate) => (entry: SeriesEntry) => entry.from <= on && (entry.to === undefined || on <= entry.to);

/** The entry of a series that holds on a day; the one that began last when several do. */
export const entryAt = (series: readonly SeriesEntry[], on: IsoDate): SeriesEntry | undefined =>
  series
    .filter(covers(on))
    .reduce<SeriesEntry | undefined>((last, entry) => (last && last.from > entry.from ? last : entry), undefined);

/**
 * A figure on a day, taken from the nearest region that has one for that day; money in Fen. A day no entry covers makes
 * it unknown: an old line is never used silently. Undefined when no region knows the name.
 */
export const figureAt = (
  nearestFirst: readonly Readonly<Record<string, Parameter>>[],
  name: string,
  on: IsoDate,
): Figure | undefined => {
  const known = nearestFirst.flatMap((parameters) => parameters[name] ?? []);
  const parameter = known.find(({ series }) => entryAt(series, on)) ?? known[0];
  if (!parameter) return undefined;
  const entry = entryAt(parameter.series, on);
  const money = parameter.unit.startsWith('yuan');
  const inside = (amount: number) => (money ? Math.round(amount * 100) : amount);
  const verified = entry?.confidence === 'verified';
  const value = entry?.value ?? null;
  const [least, most] = entry?.between ?? [0, parameter.unit === 'switch' ? 1 : Number.POSITIVE_INFINITY];
  const wide = { lo: inside(least), hi: inside(most) };
  const stated = value === null ? wide : { lo: inside(value), hi: inside(value) };
  return {
    name,
    label: parameter.label,
    unit: money ? 'fen' : parameter.unit,
    money,
    verified,
    ...(verified ? stated : wide),
    statedLo: stated.lo,
    statedHi: stated.hi,
    loose: value === null,
    from: entry?.from ?? null,
    source: entry?.source ?? null,
  };
};
