import * as z from 'zod/mini';
import { Sources } from '../assess/config.ts';
import { dailyActivities } from '../assess/daily.ts';
import { assessFacts } from '../assess/facts.ts';
import { workStates } from '../match/answers-from.ts';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { handInVisit } from './hand-in.ts';
import { Moment, Ulid } from './values.ts';

const staff = ['advisor', 'lead', 'district'] as const;
const facts = Object.keys(assessFacts) as (keyof typeof assessFacts)[];

const Method = z.enum(['typed', 'heard', 'seen', 'document', 'record']);

/** One answer of a visit form. `value` null: 不清楚 or 不想说, which is not the same as not asked (left out). */
export const VisitAnswer = z
  .object({
    fact: z.enum(facts, '没有这个问题'),
    value: z.nullable(z.string()),
    source: Sources,
    method: Method,
    /** Which of the two an answer without a value was; both count as not known. */
    unsaid: z.optional(z.enum(['unsure', 'declined'])),
  })
  .check(
    z.refine(({ fact, value }) => value === null || (assessFacts[fact] as readonly string[]).includes(value), {
      message: '这个问题没有这样的回答',
      path: ['value'],
    }),
  );

/** One person who lives there, by what the family calls them; null: not known. `work` as the screening asks it. */
export const HouseholdPerson = z.object({
  label: z.string().check(z.trim(), z.minLength(1, '请写怎么称呼'), z.maxLength(10)),
  age: z.nullable(z.int().check(z.minimum(0), z.maximum(120))),
  hukouHere: z.nullable(z.boolean()),
  disability: z.nullable(z.enum(['none', '1', '2', '3', '4'])),
  work: z.nullable(z.enum(workStates)),
  wantsWork: z.nullable(z.boolean()),
});
export type HouseholdPerson = z.infer<typeof HouseholdPerson>;

const People = z.object({
  source: Sources,
  /** Everybody who eats and lives there is on the list. */
  all: z.boolean(),
  people: z.array(HouseholdPerson).check(z.maxLength(12)),
});

/**
 * A visit form as the phone keeps it offline: `formId` is made on the phone, `seen` are the forms it knew of when it was
 * written. Two forms that did not know of each other are both kept and shown until a person merges them.
 */
export const VisitForm = z.object({
  formId: Ulid,
  knew: z.array(Ulid).check(z.maxLength(50)),
  at: Moment,
  present: z.string().check(z.trim(), z.minLength(1, '请写明谁在场'), z.maxLength(100)),
  answers: z.array(VisitAnswer).check(z.maxLength(60)),
  seen: z.string().check(z.maxLength(1000)),
  notSeen: z.string().check(z.maxLength(500)),
  note: z.optional(z.string().check(z.maxLength(1000))),
  /** On what ground somebody went; with it the form is a visit and moves the case, without it an addition. */
  basis: z.optional(z.enum(['consent', 'statutory'], '请写明凭什么上门:本人同意,还是法律规定')),
  people: z.optional(People),
  /** Who of the guardians agreed, at the visit, that what it found of a child under 14 is written down. */
  guardian: z.optional(z.enum(['parent', 'grandparent', 'other'])),
  /** The six daily activities, where they were looked at. */
  daily: z.optional(z.partialRecord(z.enum(dailyActivities), z.enum(['self', 'help']))),
});
export type VisitForm = z.infer<typeof VisitForm>;

/** A score in whole parts; `grade` is null while it is not sure. */
export const ScoreView = z.object({
  lower: z.int(),
  upper: z.int(),
  of: z.int(),
  grade: z.nullable(z.enum(['none', 'low', 'moderate', 'high'])),
  between: z.tuple([z.string(), z.string()]),
  tier: z.nullable(z.string()),
  tooWide: z.boolean(),
  next: z.nullable(z.string()),
  contributions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      dimension: z.string(),
      weight: z.int(),
      parts: z.nullable(z.tuple([z.int(), z.int()])),
      missing: z.array(z.string()),
    }),
  ),
});

const WorkingView = z.object({
  fact: z.string(),
  value: z.nullable(z.string()),
  source: Sources,
  at: Moment,
  until: z.string(),
  why: z.string(),
  others: z.array(z.object({ value: z.nullable(z.string()), source: Sources, at: Moment })),
});

/** The file of a household (一户一档): every form ever handed in, what is taken as true and why, both scores. */
export const HouseholdView = z.object({
  forms: z.array(
    z.object({
      formId: Ulid,
      at: Moment,
      byBadge: z.string(),
      present: z.string(),
      answers: z.int(),
      seen: z.string(),
      notSeen: z.string(),
      note: z.string(),
    }),
  ),
  /** Who lives there, as last written; more than one where forms written apart differ. */
  people: z.array(z.extend(People, { formId: Ulid, at: Moment })),
  /** More than one: forms written without knowing of each other. A form that knows of them all merges them. */
  heads: z.array(Ulid),
  conflicts: z.array(
    z.object({
      fact: z.string(),
      values: z.array(z.object({ formId: Ulid, value: z.nullable(z.string()), source: Sources, method: Method })),
    }),
  ),
  working: z.array(WorkingView),
  disagreements: z.array(z.object({ fact: z.string(), indicator: z.string(), worse: z.string() })),
  declared: ScoreView,
  verified: ScoreView,
  version: z.string(),
  notADecision: z.string(),
});
export type HouseholdView = z.infer<typeof HouseholdView>;

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;

/** Hand in a visit form. The same form again changes nothing; another one under its id is refused. */
export const recordVisit = endpoint({
  ...handInVisit,
  input: z.extend(VisitForm, { id: Ulid }),
  reply: HouseholdView,
});

export const readHousehold = endpoint({
  name: 'readHousehold',
  summary: '看一户的档案和评估',
  method: 'GET',
  path: '/cases/:id/household',
  callers: staff,
  input: z.object({ id: Ulid }),
  reply: HouseholdView,
  problems,
});

/** Record the assessment of what is in the file now, with its versions; the case goes on from there. */
export const completeAssessment = endpoint({
  name: 'completeAssessment',
  summary: '记下评估',
  method: 'POST',
  path: '/cases/:id/assessments',
  callers: ['advisor', 'lead'],
  input: z.object({ id: Ulid, eventId: Ulid, version: z.int().check(z.minimum(1)) }),
  reply: CaseView,
  status: 201,
  problems: [...problems, 'case.changed', 'step.refused'],
});
