import { type AssessConfig, type Fraction, weightOf } from './config.ts';
import { type Halves, type IndicatorId, indicatorIds } from './facts.ts';

/** One household in the statistics: severities in halves (not applicable is 0), persons, group (street). */
export type Row = {
  readonly severities: Readonly<Record<IndicatorId, Halves>>;
  readonly persons: number;
  readonly group: string;
};

export type Figures = {
  readonly persons: number;
  readonly poor: number;
  /** Headcount, intensity and adjusted headcount as exact fractions. */
  readonly H: Fraction;
  readonly A: Fraction;
  readonly M0: Fraction;
  /** Weighted censored rate of each indicator in parts of `M0[1]`; they add up to M0. */
  readonly parts: Readonly<Record<IndicatorId, number>>;
};

/** Alkire–Foster figures of one layer: 'moderate' counts ½ and 1, 'severe' 1 only; poor from the cut-off `k` on. Source: §1.1. */
export const figuresOf = (
  rows: readonly Row[],
  layer: 'moderate' | 'severe',
  k: Fraction,
  config: AssessConfig,
): Figures => {
  const least = layer === 'moderate' ? 1 : 2;
  const parts = Object.fromEntries(indicatorIds.map((id) => [id, 0])) as Record<IndicatorId, number>;
  let [persons, poor, sum] = [0, 0, 0];
  for (const { severities, persons: size } of rows) {
    persons += size;
    const deprived = indicatorIds.filter((id) => severities[id] >= least);
    const weight = deprived.reduce((total, id) => total + weightOf(config, id), 0);
    if (weight * k[1] < k[0] * config.of) continue;
    poor += size;
    sum += weight * size;
    for (const id of deprived) parts[id] += weightOf(config, id) * size;
  }
  const all = Math.max(persons, 1);
  return {
    persons,
    poor,
    H: [poor, all],
    A: [sum, Math.max(poor, 1) * config.of],
    M0: [sum, all * config.of],
    parts,
  };
};

/** Figures of each group and of all; the whole is the sum of the parts weighted by persons (A is not). */
export const byGroup = (rows: readonly Row[], layer: 'moderate' | 'severe', k: Fraction, config: AssessConfig) => {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  return {
    all: figuresOf(rows, layer, k, config),
    groups: groups.map((group) => ({
      group,
      figures: figuresOf(
        rows.filter((row) => row.group === group),
        layer,
        k,
        config,
      ),
    })),
  };
};

/**
 * Counts that may be shown: those below `least` are hidden, and where only one is hidden the next smallest goes too, so
 * that nobody can take it from the total. null is hidden.
 */
export const hideSmall = (counts: readonly number[], least = 5): readonly (number | null)[] => {
  const hidden = new Set(counts.flatMap((count, at) => (count > 0 && count < least ? [at] : [])));
  if (hidden.size === 1) {
    const next = counts.map((count, at) => ({ count, at })).filter(({ at, count }) => !hidden.has(at) && count > 0);
    const smallest = next.sort((a, b) => a.count - b.count)[0];
    if (smallest) hidden.add(smallest.at);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : count));
};
