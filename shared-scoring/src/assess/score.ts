import { type AssessConfig, type Fraction, weightOf } from './config.ts';
import type { Range } from './define.ts';
import { type IndicatorId, indicatorIds } from './facts.ts';

export type Grade = 'none' | 'low' | 'moderate' | 'high';
export type Ranges = Readonly<Record<IndicatorId, Range>>;

/** A score between two bounds: `lower`/`of` to `upper`/`of`, whole numbers. `grade` only when both lie in one band. */
export type Score = {
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
  readonly grade: Grade | null;
  readonly between: readonly [Grade, Grade];
};

/** The band of a score `part`/`of`; a score exactly on a line is above it. Whole numbers only. */
export const gradeOf = (part: number, of: number, { cutoffs }: Pick<AssessConfig, 'cutoffs'>): Grade => {
  const reaches = ([n, d]: Fraction) => part * d >= n * of;
  if (reaches(cutoffs.high)) return 'high';
  if (reaches(cutoffs.moderate)) return 'moderate';
  return reaches(cutoffs.low) ? 'low' : 'none';
};

/** The score of ten indicators: unknown counts from 0 to 1, what does not apply leaves the denominator. Source: §2.4, §3.2. */
export const scoreOf = (ranges: Ranges, config: AssessConfig): Score => {
  let [lower, upper, of] = [0, 0, 0];
  for (const id of indicatorIds) {
    const range = ranges[id];
    if (range.kind === 'na') continue;
    const weight = weightOf(config, id);
    lower += weight * range.min;
    upper += weight * range.max;
    of += weight * 2;
  }
  // Nothing applies: nothing is known of any difficulty, and there is none to weigh.
  const whole = of === 0 ? 1 : of;
  const between = [gradeOf(lower, whole, config), gradeOf(upper, whole, config)] as const;
  return { lower, upper, of: whole, grade: between[0] === between[1] ? between[0] : null, between };
};

/** Too much is unknown to tell a resident anything: more than a third. */
export const isTooWide = ({ lower, upper, of }: Score): boolean => (upper - lower) * 3 > of;
