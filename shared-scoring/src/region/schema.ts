import * as z from 'zod/mini';
import { BoolRule, NumRule } from '../rule/schema.ts';

const Text = z.string().check(z.minLength(1, 'must not be empty'));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day like '2026-07-01'"));
const Id = z.string().check(z.regex(/^[a-z]{2,3}-[a-z0-9-]+$/, 'must be like sh-dibao'));

/** The 9+1 system of social assistance, and beside it allowances (福利) and justice (司法). */
export const Category = z.enum(
  ['低保', '特困', '受灾', '医疗', '教育', '住房', '就业', '临时', '社会力量', '服务', '福利', '司法'],
  'must be one of the twelve categories of region/schema.ts',
);
export type Category = z.infer<typeof Category>;

/** What a policy helps with. */
export const Need = z.enum([
  'material',
  'medical',
  'education',
  'employment',
  'housing',
  'psychological',
  'care',
  'participation',
  'legal',
]);
export type Need = z.infer<typeof Need>;

/** What happens in a life that makes people look for a policy. */
export const LifeEvent = z.enum([
  'birth',
  'school',
  'jobLoss',
  'illness',
  'disability',
  'frail',
  'oldAge',
  'housing',
  'accident',
  'death',
  'childAlone',
  'legal',
  'distress',
  'poor',
]);
export type LifeEvent = z.infer<typeof LifeEvent>;

/** Which office answers for a policy, by the name people know. */
export const Department = z.enum([
  '民政',
  '医保',
  '人社',
  '残联',
  '教育',
  '住房',
  '卫健',
  '司法',
  '应急',
  '公安',
  '街镇',
  '工会',
  '慈善',
  '水电气公司',
]);
export type Department = z.infer<typeof Department>;

/** Where a policy or figure is written down. */
export const Source = z.strictObject({ title: Text, ref: Text, url: z.optional(Text), date: z.optional(Day) });
export type Source = z.infer<typeof Source>;

/** One value of a figure and the days it holds. Money in yuan, as written in the notice. */
export const SeriesEntry = z
  .strictObject({
    from: Day,
    to: z.optional(Day),
    value: z.nullable(z.number()),
    between: z.optional(z.tuple([z.number(), z.number()])),
    /** Where the notice gives no figure but a multiple of another line: the value must then be just that, see `formula.ts`. */
    formula: z.optional(z.strictObject({ times: z.number().check(z.positive()), of: Text })),
    confidence: z.enum(['verified', 'derived', 'uncertain', 'unknown']),
    source: Text,
    note: z.optional(Text),
  })
  .check(
    z.refine(({ value, confidence }) => (value === null) === (confidence === 'unknown'), {
      path: ['value'],
      error: 'is null exactly when the confidence is unknown',
    }),
    z.refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], error: 'must not be before from' }),
    z.refine(({ between }) => between === undefined || between[0] <= between[1], {
      path: ['between'],
      error: 'must go from the lower to the upper figure',
    }),
    z.refine(({ value, between }) => value === null || !between || (between[0] <= value && value <= between[1]), {
      path: ['between'],
      error: 'must hold the value',
    }),
  );
export type SeriesEntry = z.infer<typeof SeriesEntry>;

const Unit = z.enum(
  ['yuan', 'yuan/month', 'yuan/year', 'share', 'factor', 'switch', 'days', 'months', 'years', 'm2', 'persons'],
  'is no known unit: see region/schema.ts',
);

/** A dated figure: a line, an amount, a share. */
export const Parameter = z.strictObject({
  label: Text,
  unit: Unit,
  series: z.array(SeriesEntry).check(z.minLength(1)),
});
export type Parameter = z.infer<typeof Parameter>;

/** A named rule or number that several policies share. */
export const Derived = z
  .strictObject({ label: Text, rule: z.optional(BoolRule), number: z.optional(NumRule) })
  .check(
    z.refine(({ rule, number }) => (rule === undefined) !== (number === undefined), 'must have either rule or number'),
  );
export type Derived = z.infer<typeof Derived>;

/** region.json: one level of the chain 000000 → 310000 → 310105. */
export const Region = z.strictObject({
  code: z.string().check(z.regex(/^\d{6}$/, 'must be six digits')),
  name: Text,
  parent: z.nullable(z.string()),
  version: Text,
  date: Day,
});
export type Region = z.infer<typeof Region>;

/** One policy as one file: text for people, a rule for the matcher. */
export const Policy = z.strictObject({
  id: Id,
  title: Text,
  aliases: z.array(Text),
  category: Category,
  needs: z.array(Need).check(z.minLength(1)),
  lifeEvents: z.array(LifeEvent).check(z.minLength(1)),
  department: Text,
  departments: z.array(Department).check(z.minLength(1)),
  summary: Text,
  gives: Text,
  where: z.strictObject({ place: Text, phone: z.optional(Text), online: z.optional(Text) }),
  papers: z.array(Text),
  timeLimit: z.nullable(Text),
  /** Help before means are verified: no; yes, none are looked at; yes for whoever is recognised already; first aid, papers later. */
  beforeVerification: z.enum(['no', 'yes', 'status', 'advance']),
  publicity: z.optional(Text),
  validFrom: Day,
  validTo: z.optional(Day),
  confidence: z.enum(['verified', 'uncertain']),
  uncertainWhy: z.optional(Text),
  sources: z.array(Source).check(z.minLength(1, 'must name at least one source')),
  /** Help that cannot be had beside this one; said at either of the two is enough. */
  excludes: z.optional(z.array(Id)),
  /** What to look at when choosing between them, in one plain sentence. */
  excludesNote: z.optional(Text),
  /** The value of `currentBenefits` that says it is received already. */
  received: z.optional(Text),
  when: BoolRule,
  amount: z.optional(z.strictObject({ per: z.enum(['month', 'year', 'once']), of: NumRule, note: z.optional(Text) })),
});
export type Policy = z.infer<typeof Policy>;

/** One region as its JSON files come; nothing in it is trusted before it is read. */
export type RawPack = {
  readonly region: unknown;
  readonly parameters?: unknown;
  readonly derived?: unknown;
  readonly policies?: readonly unknown[];
};
export type RawPacks = Readonly<Record<string, RawPack>>;
