import {
  type AssessFact,
  answersWithoutChild,
  type DailyActivity,
  dailyHelpOf,
  needsGuardian,
  personWithoutDetail,
} from 'shared-scoring';
import { HouseholdPerson, VisitAnswer, VisitForm } from 'shared-scoring/contract';
import * as z from 'zod/mini';
import { methodOf, type SourceKind } from '../words/sources.ts';

const Answers = z.record(z.string(), VisitAnswer);

/** A visit form while it is being written: on the phone after every tap, under the id it will be sent with. */
export const VisitDraft = z.object({
  formId: VisitForm.shape.formId,
  knew: VisitForm.shape.knew,
  at: VisitForm.shape.at,
  present: z.array(z.string()),
  basis: z.nullable(z.enum(['consent', 'statutory'])),
  /** How what is tapped next is known. */
  source: VisitAnswer.shape.source,
  answers: Answers,
  people: z.array(HouseholdPerson),
  peopleAll: z.boolean(),
  peopleSource: VisitAnswer.shape.source,
  guardian: VisitForm.shape.guardian,
  daily: z.record(z.string(), z.enum(['self', 'help'])),
  seen: z.string(),
  notSeen: z.string(),
  note: z.string(),
  step: z.int(),
});
export type VisitDraft = z.infer<typeof VisitDraft>;
type Answer = z.infer<typeof VisitAnswer>;

export const newVisit = (formId: string, knew: readonly string[], at: number): VisitDraft => ({
  formId,
  knew: knew.slice(-50),
  at,
  present: [],
  basis: null,
  source: 'self',
  answers: {},
  people: [],
  peopleAll: false,
  peopleSource: 'self',
  daily: {},
  seen: '',
  notSeen: '',
  note: '',
  step: 0,
});

/** What was tapped under a question: an option, 不清楚 or 不想说. */
export type Tapped = { readonly value: string } | { readonly unsaid: 'unsure' | 'declined' };

const answerOf = (fact: AssessFact, tapped: Tapped, source: SourceKind): Answer => {
  const how = { fact, source, method: methodOf[source] };
  return 'value' in tapped ? { ...how, value: tapped.value } : { ...how, value: null, unsaid: tapped.unsaid };
};

const same = (a: Answer | undefined, b: Answer) =>
  a !== undefined && a.value === b.value && a.unsaid === b.unsaid && a.source === b.source;

/** The draft with a question answered; the same tap again takes it back. */
export const tapped = (draft: VisitDraft, fact: AssessFact, tap: Tapped): VisitDraft => {
  const answer = answerOf(fact, tap, draft.source);
  const { [fact]: before, ...others } = draft.answers;
  return { ...draft, answers: same(before, answer) ? others : { ...draft.answers, [fact]: answer } };
};

/** The draft with one daily activity looked at; together they answer the question about help. */
export const activitySeen = (draft: VisitDraft, activity: DailyActivity, who: 'self' | 'help'): VisitDraft => {
  const daily = { ...draft.daily, [activity]: who };
  const said = dailyHelpOf(daily);
  const { dailyHelp: _, ...others } = draft.answers;
  return {
    ...draft,
    daily,
    answers: said ? { ...others, dailyHelp: answerOf('dailyHelp', { value: said }, draft.source) } : others,
  };
};

/** Whether what is written tells something of a child under 14. */
export const tellsOfChild = ({ answers, people, peopleAll: all }: VisitDraft): boolean =>
  needsGuardian({ answers: Object.values(answers), people: { all, people } });

/** The draft with nothing told of a child but that it is there and how old. */
export const withoutChild = (draft: VisitDraft): VisitDraft => ({
  ...draft,
  answers: Object.fromEntries(answersWithoutChild(Object.values(draft.answers)).map((it) => [it.fact, it])),
  people: draft.people.map(personWithoutDetail),
});

/** What still keeps a form from being handed in. */
export const missingIn = (draft: VisitDraft): readonly ('present' | 'basis' | 'guardian')[] => [
  ...(draft.present.length === 0 ? (['present'] as const) : []),
  ...(draft.basis === null ? (['basis'] as const) : []),
  ...(!draft.guardian && tellsOfChild(draft) ? (['guardian'] as const) : []),
];

/** The form to hand in; null while something is missing. */
export const toForm = (draft: VisitDraft): VisitForm | null => {
  const { formId, knew, at, present, basis, answers, people, peopleAll, peopleSource, daily, seen, notSeen } = draft;
  if (missingIn(draft).length > 0 || basis === null) return null;
  const note = draft.note.trim();
  return {
    formId,
    knew,
    at,
    present: present.join('、'),
    basis,
    answers: Object.values(answers),
    seen: seen.trim(),
    notSeen: notSeen.trim(),
    ...(note ? { note } : {}),
    ...(people.length > 0 ? { people: { source: peopleSource, all: peopleAll, people } } : {}),
    ...(Object.keys(daily).length > 0 ? { daily } : {}),
    ...(draft.guardian && tellsOfChild(draft) ? { guardian: draft.guardian } : {}),
  };
};

/** A form taken back to be changed, at its last step. */
export const draftOf = (form: VisitForm, step: number): VisitDraft => ({
  ...newVisit(form.formId, form.knew, form.at),
  present: form.present.split('、'),
  basis: form.basis ?? null,
  answers: Object.fromEntries(form.answers.map((answer) => [answer.fact, answer])),
  people: form.people?.people ?? [],
  peopleAll: form.people?.all ?? false,
  peopleSource: form.people?.source ?? 'self',
  daily: form.daily ?? {},
  ...(form.guardian && { guardian: form.guardian }),
  seen: form.seen,
  notSeen: form.notSeen,
  note: form.note ?? '',
  step,
});
