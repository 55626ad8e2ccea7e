import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';
import { type IndicatorId, indicatorIds } from './facts.ts';

const says = z.string().check(z.minLength(1, '不能为空'));
const Whole = z.int('要写整数').check(z.minimum(1, '至少是 1'));
/** A cut-off as an exact fraction. */
const Fraction = z.tuple([z.int().check(z.minimum(0)), Whole]);

/** Who may be a source of a value, from the person to the record; a neighbour is none. Source: assessment.md §3.3. */
export const Sources = z.enum(['self', 'family', 'advisor_visit', 'document_seen', 'dept_record']);
export type SourceKind = z.infer<typeof Sources>;
const Order = z.array(Sources);

const Indicator = z.object({
  dimension: z.enum(['material', 'health', 'education', 'work', 'support', 'child']),
  title: says,
  weight: Whole,
  kind: z.enum(['status', 'money', 'lived']),
  validMonths: Whole,
});

/** assessment.json: weights in parts of `of`, cut-offs, who is believed for what, how long a value holds. */
export const AssessConfig = z
  .object({
    version: says,
    confidence: z.enum(['verified', 'proposal']),
    source: says,
    of: Whole,
    indicators: z.record(z.enum(indicatorIds), Indicator),
    dimensions: z.record(says, says),
    cutoffs: z.object({ source: says, low: Fraction, moderate: Fraction, high: Fraction }),
    tiers: z.object({ source: says, redFlag: says, high: says, moderate: says, low: says }),
    precedence: z.object({ source: says, status: Order, money: Order, lived: Order }),
    verified: Order,
    calibration: z.object({ source: says, target: z.object({ low: Whole, moderate: Whole, high: Whole }) }),
  })
  .check(
    z.refine(
      ({ of, indicators }) => indicatorIds.reduce((sum, id) => sum + indicators[id].weight, 0) === of,
      '十个指标的权重加起来要等于 of',
    ),
    z.refine(
      ({ cutoffs: { low, moderate, high } }) => below(low, moderate) && below(moderate, high),
      '分级线要从低到高',
    ),
  );
export type AssessConfig = z.infer<typeof AssessConfig>;
export type Fraction = readonly [number, number];

const below = (a: Fraction, b: Fraction) => a[0] * b[1] < b[0] * a[1];

/** The weight of an indicator, in parts of `of`. */
export const weightOf = (config: AssessConfig, id: IndicatorId): number => config.indicators[id].weight;

/** The assessment data from the parsed assessment.json. Throws an Error that names file, field and remedy. */
export const readAssessment = (raw: unknown, file = 'regions/000000/assessment.json'): AssessConfig =>
  readData(file, AssessConfig, raw, '写全十个指标的权重、有效期和来源;权重是 of 分之几。');
