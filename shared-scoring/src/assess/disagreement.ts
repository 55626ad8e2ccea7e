import { rangesOf } from './assess.ts';
import type { AssessConfig } from './config.ts';
import { type AssessFact, type AssessFacts, type IndicatorId, indicatorIds } from './facts.ts';
import { indicators } from './indicators.ts';
import { isFresh, type Told } from './sources.ts';

export type Disagreement = {
  readonly fact: AssessFact;
  readonly indicator: IndicatorId;
  readonly told: readonly Told[];
};

const highest = (facts: Partial<AssessFacts>, id: IndicatorId): number => {
  const range = rangesOf(facts)[id];
  return range.kind === 'na' ? 0 : range.max + range.min;
};

/**
 * Facts on which two sources that still count differ by half a severity or more. Until it is settled outreach uses the
 * more deprived value: `worse` says which. Source: assessment.md §3.6.
 */
export const disagreements = (
  values: readonly Told[],
  working: Partial<AssessFacts>,
  now: number,
  config: AssessConfig,
): readonly (Disagreement & { readonly worse: Told })[] => {
  const fresh = values.filter((told) => told.value !== null && isFresh(told, now, config));
  const facts = [...new Set(fresh.map(({ fact }) => fact))];
  return facts.flatMap((fact) => {
    const newest = new Map<string, Told>();
    for (const told of fresh.filter((each) => each.fact === fact).sort((a, b) => a.at - b.at))
      newest.set(told.source, told);
    const told = [...newest.values()];
    const indicator = indicatorIds.find((id) => indicators.some((it) => it.id === id && it.needs.includes(fact)));
    if (!indicator || new Set(told.map(({ value }) => value)).size < 2) return [];
    const severe = (each: Told) => highest({ ...working, [fact]: each.value } as Partial<AssessFacts>, indicator); // options only
    const sorted = [...told].sort((a, b) => severe(b) - severe(a));
    const [worse] = sorted;
    const last = sorted.at(-1);
    return worse && last && severe(worse) > severe(last) ? [{ fact, indicator, told, worse }] : [];
  });
};
