import {
  type AssessConfig,
  type AssessFact,
  type Assessment,
  assess,
  disagreements,
  factsOf,
  indicatorOf,
  type Told,
  validUntil,
  workingValues,
} from 'shared-scoring';
import type { HouseholdView } from 'shared-scoring/contract';
import raw from 'shared-scoring/regions/000000/assessment.json' with { type: 'json' };
import { noteRead } from '../audit/reads.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import type { KeptForm } from './form.ts';
import { conflictsOf, headsOf } from './merge.ts';
import { usableForms } from './usable.ts';

/** Weights and cut-offs; the file is part of the bundle and read by its schema in household.test.ts. */
export const assessConfig = raw as unknown as AssessConfig;

/** Every answer ever given, with where it came from. */
export const toldIn = (forms: readonly KeptForm[]): readonly Told[] =>
  forms.flatMap(({ answers, at, by }) => answers.map((answer) => ({ ...answer, at, by })));

/** What a fact is about, in words a family reads: the title of its indicator. */
export const titleOf = (fact: AssessFact): string => assessConfig.indicators[indicatorOf(fact)].title;

/** Both scores of what is in a file at a moment: from anybody, and from what was seen and recorded only. */
export const scoresOf = (told: readonly Told[], redFlag: boolean, now: number) => {
  const declared = workingValues(told, 'declared', now, assessConfig);
  const verified = workingValues(told, 'verified', now, assessConfig);
  return {
    working: declared,
    declared: assess(factsOf(declared), assessConfig, redFlag),
    verified: assess(factsOf(verified), assessConfig, redFlag),
  };
};

const scoreView = ({ score, contributions, tier, tooWide, next }: Assessment): HouseholdView['declared'] => ({
  ...score,
  between: [...score.between],
  tier,
  tooWide,
  next,
  contributions: contributions.map(({ parts, missing, ...it }) => ({
    ...it,
    parts: parts && [...parts],
    missing: [...missing],
  })),
});

/** Who lives there as the forms last wrote it; of forms written apart each its own list where they differ. */
export const peopleIn = (forms: readonly KeptForm[]): HouseholdView['people'] => {
  const written = forms.flatMap(({ formId, at, people }) => (people ? [{ formId, at, ...people }] : []));
  const known = new Set(forms.flatMap(({ knew }) => knew));
  const apart = written.filter(({ formId }) => !known.has(formId));
  const last = apart.length > 0 ? apart : written.slice(-1);
  const distinct = new Map(last.map((it) => [JSON.stringify(it.people), it]));
  return [...distinct.values()];
};

/** The file of a household as its staff see it. Looking leaves a trace. */
export async function householdView(p: Platform, record: CaseRecord, staff: Staff): Promise<HouseholdView> {
  const { id, facts } = record;
  await noteRead(p, id, staff);
  const forms = await usableForms(p, record);
  const told = toldIn(forms);
  const now = p.now();
  const { working, declared, verified } = scoresOf(told, facts.redFlag, now);
  const heads = headsOf(forms);
  return {
    forms: forms.map(({ formId, at, badge, present, answers, seen, notSeen, note = '' }) => ({
      formId,
      at,
      byBadge: badge,
      present,
      answers: answers.length,
      seen,
      notSeen,
      note,
    })),
    people: peopleIn(forms),
    heads: heads.map(({ formId }) => formId),
    conflicts: conflictsOf(heads),
    working: working.map(({ fact, chosen, others, why }) => ({
      fact,
      value: chosen.value,
      source: chosen.source,
      at: chosen.at,
      until: validUntil(chosen, assessConfig),
      why,
      others: others.map(({ value, source, at }) => ({ value, source, at })),
    })),
    disagreements: disagreements(told, factsOf(working), now, assessConfig).map(({ fact, indicator, worse }) => ({
      fact,
      indicator,
      worse: worse.value ?? '',
    })),
    declared: scoreView(declared),
    verified: scoreView(verified),
    version: assessConfig.version,
    notADecision: declared.notADecision,
  };
}
