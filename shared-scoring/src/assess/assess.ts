import { type AssessConfig, weightOf } from './config.ts';
import { type Range, rangeOf } from './define.ts';
import { type AssessFact, type AssessFacts, type IndicatorId, indicatorIds } from './facts.ts';
import { indicators } from './indicators.ts';
import { gradeOf, isTooWide, type Ranges, type Score, scoreOf } from './score.ts';

export type Contribution = {
  readonly id: IndicatorId;
  readonly title: string;
  readonly dimension: string;
  /** Parts of the score's `of`, lower and upper; null where the indicator does not apply. */
  readonly parts: readonly [number, number] | null;
  readonly weight: number;
  readonly missing: readonly AssessFact[];
};

export type Assessment = {
  readonly score: Score;
  readonly contributions: readonly Contribution[];
  readonly tier: string | null;
  /** The unknown fact that may still change the band, heaviest first; null when none can. */
  readonly next: AssessFact | null;
  readonly tooWide: boolean;
  readonly version: string;
  readonly notADecision: '这不是救助资格决定';
};

/** Between what each of the ten indicators lies, given what is known. */
export const rangesOf = (facts: Partial<AssessFacts>): Ranges => {
  const ranges: Partial<Record<IndicatorId, Range>> = {};
  for (const it of indicators) ranges[it.id] = rangeOf(it, facts, ranges);
  return ranges as Ranges; // the list holds all ten
};

/** Whether knowing an indicator could still move an end of the score into another band. */
const mayMove = (range: Range, weight: number, score: Score, config: AssessConfig): boolean => {
  if (range.kind === 'na' || range.missing.length === 0) return false;
  const spread = weight * (range.max - range.min);
  if (spread === 0) return false;
  const { lower, upper, of } = score;
  return (
    gradeOf(lower + spread, of, config) !== gradeOf(lower, of, config) ||
    gradeOf(upper - spread, of, config) !== gradeOf(upper, of, config) ||
    gradeOf(lower, of, config) !== gradeOf(upper, of, config)
  );
};

const nextOf = (ranges: Ranges, score: Score, config: AssessConfig): AssessFact | null => {
  if (score.grade !== null) return null;
  const open = indicatorIds
    .filter((id) => mayMove(ranges[id], weightOf(config, id), score, config))
    .sort((a, b) => weightOf(config, b) - weightOf(config, a));
  const range = open[0] && ranges[open[0]];
  return range?.kind === 'range' ? (range.missing[0] ?? null) : null;
};

/** The service tier of a grade; danger is its own tier whatever the score. */
const tierOf = ({ grade }: Score, redFlag: boolean, { tiers }: AssessConfig): string | null => {
  if (redFlag) return tiers.redFlag;
  return grade === null || grade === 'none' ? null : tiers[grade];
};

/**
 * Ten indicators from what is known of a household: score with both bounds, grade when it is sure, what every indicator
 * gives, what to ask next. It decides who is visited and what is offered, never who is refused. Source: §2, §3.
 */
export const assess = (facts: Partial<AssessFacts>, config: AssessConfig, redFlag = false): Assessment => {
  const ranges = rangesOf(facts);
  const score = scoreOf(ranges, config);
  return {
    score,
    contributions: indicatorIds.map((id) => {
      const range = ranges[id];
      const { title, dimension, weight } = config.indicators[id];
      const parts = range.kind === 'na' ? null : ([weight * range.min, weight * range.max] as const);
      const missing = range.kind === 'na' ? [] : range.missing;
      return { id, title, dimension: config.dimensions[dimension] ?? dimension, parts, weight, missing };
    }),
    tier: tierOf(score, redFlag, config),
    next: nextOf(ranges, score, config),
    tooWide: isTooWide(score),
    version: config.version,
    notADecision: '这不是救助资格决定',
  };
};
