import * as z from 'zod/mini';

const Text = z.string().check(z.minLength(1, 'must not be empty'));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like '2026-07-01'"));

/** How money is counted: all of it, none of it, none or all (the office decides), taken off, perhaps taken off. */
export const Treatment = z.enum(['counts', 'leftOut', 'unclear', 'deducts', 'mayDeduct']);
export type Treatment = z.infer<typeof Treatment>;

/** From when to when a kind of money is counted in which way, why, and where that is written. */
export const TreatmentEntry = z.strictObject({
  from: Day,
  to: z.optional(Day),
  treatment: Treatment,
  why: Text,
  confidence: z.enum(['verified', 'uncertain']),
  source: Text,
});
export type TreatmentEntry = z.infer<typeof TreatmentEntry>;

/** How often money comes. */
export const Per = z.enum(['month', 'quarter', 'year']);
export type Per = z.infer<typeof Per>;

/** One kind of money that comes in or is paid out, with its words; `{who}` is the member's label. */
export const IncomeItem = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z]+$/, 'must be one camelCase word')),
  of: z.enum(['member', 'household']),
  group: z.enum(['工资', '经营', '财产', '转移', '不算收入', '支出']),
  label: Text,
  question: Text,
  help: z.optional(Text),
  /** The period most people think in; it stands first on the screen. */
  per: Per,
  /** Yuan per period at which the bands begin. */
  steps: z.array(z.number()).check(z.minLength(1)),
  /** Nobody younger is asked. Years. */
  fromAge: z.optional(z.number()),
  series: z.array(TreatmentEntry).check(z.minLength(1)),
});
export type IncomeItem = z.infer<typeof IncomeItem>;

/** What is taken off the pay of somebody really at work: the figure `amount`, once the pay reaches the figure `atLeast`. */
export const Disregard = z.strictObject({
  items: z.array(Text).check(z.minLength(1)),
  fromAge: z.number(),
  atLeast: Text,
  amount: Text,
  why: Text,
  source: Text,
});
export type Disregard = z.infer<typeof Disregard>;

/** What the office also looks at and no form can work out. */
export const IncomeNote = z.strictObject({ from: Day, to: z.optional(Day), text: Text, source: Text });
export type IncomeNote = z.infer<typeof IncomeNote>;

const RegionIncome = z.strictObject({
  items: z.optional(z.array(IncomeItem)),
  /** Item id → how it is counted here, in place of what stands above. */
  treatments: z.optional(z.record(z.string(), z.array(TreatmentEntry).check(z.minLength(1)))),
  disregard: z.optional(Disregard),
  notes: z.optional(z.array(IncomeNote)),
});

/** How income is counted in one region: its own rules laid over those above it. */
export type IncomeRules = {
  readonly items: readonly IncomeItem[];
  readonly disregard: Disregard | undefined;
  readonly notes: readonly IncomeNote[];
};

/**
 * Lay the income rules of a chain together, farthest region first (000000, 310000): how a nearer
 * region counts an item takes the place of what stands above. Throws a zod error when a file does not keep the schema.
 */
export const readIncomeRules = (farthestFirst: readonly unknown[]): IncomeRules => {
  const read = farthestFirst.map((raw) => z.parse(RegionIncome, raw));
  const treatments = Object.assign({}, ...read.map((one) => one.treatments ?? {})) as Record<string, TreatmentEntry[]>;
  const items = read.flatMap((one) => one.items ?? []);
  return {
    items: items.map((item) => ({ ...item, series: treatments[item.id] ?? item.series })),
    disregard: read.reduce<Disregard | undefined>((nearest, one) => one.disregard ?? nearest, undefined),
    notes: read.flatMap((one) => one.notes ?? []),
  };
};
