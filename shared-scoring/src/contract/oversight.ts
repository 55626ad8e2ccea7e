import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Moment, Ulid } from './values.ts';

const problems = ['session.missing', 'session.expired', 'forbidden'] as const;
const Fraction = z.tuple([z.int(), z.int()]);

/** Alkire–Foster figures of households as exact fractions; `poor` counts from the cut-off on. */
const Figures = z.object({ poor: z.int(), H: Fraction, A: Fraction, M0: Fraction });
/** What is not known counts as no difficulty (lower) and as a full one (upper). */
const Bounds = z.object({ lower: Figures, upper: Figures });
/** Null: too few households to show without pointing at somebody. */
const Layer = z.object({
  all: z.nullable(Bounds),
  /** Share of each indicator in M0, in parts of it, lower and upper; null: too few. */
  parts: z.array(
    z.object({ id: z.string(), title: z.string(), lower: z.nullable(z.int()), upper: z.nullable(z.int()) }),
  ),
  groups: z.array(z.object({ name: z.string(), households: z.nullable(z.int()), figures: z.nullable(Bounds) })),
});

/** How households that were assessed stand together: of a street by committee, of a district by street. */
export const PopulationView = z.object({
  at: Moment,
  version: z.string(),
  /** The share of deprivations from which a household counts. */
  cutoff: Fraction,
  least: z.int(),
  households: z.nullable(z.int()),
  /** ½ and 1 count. */
  moderate: Layer,
  /** Only 1 counts. */
  severe: Layer,
  notADecision: z.string(),
});
export type PopulationView = z.infer<typeof PopulationView>;

export const readPopulation = endpoint({
  name: 'readPopulation',
  summary: '本街道、本区合起来看:多少、多深',
  method: 'GET',
  path: '/population',
  callers: ['lead', 'district'],
  input: z.object({}),
  reply: PopulationView,
  problems,
});

/** Cases of a month drawn by lot for a supervisor to look at, street by street, and how the lot was drawn. */
export const SampleView = z.object({
  month: z.string(),
  /** How it was drawn, so that anybody can draw it again. */
  how: z.string(),
  /** All that could be drawn. */
  of: z.int(),
  items: z.array(
    z.object({
      id: Ulid,
      what: z.enum(['visited', 'closed']),
      /** Committee; for a district street and committee. */
      place: z.string(),
      ownerBadge: z.string(),
      /** The event's own id for this draw; null: not looked at yet. */
      check: z.string(),
      outcome: z.nullable(z.enum(['sound', 'mend'])),
      mayCheck: z.boolean(),
    }),
  ),
});
export type SampleView = z.infer<typeof SampleView>;

export const readSample = endpoint({
  name: 'readSample',
  summary: '这个月抽到要看的事',
  method: 'GET',
  path: '/samples',
  callers: ['lead', 'district'],
  input: z.object({
    /** The month whose visits and closings are drawn from, 2026-10. */
    month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '请写年和月,像 2026-10')),
  }),
  reply: SampleView,
  problems: ['request.invalid', ...problems],
});
