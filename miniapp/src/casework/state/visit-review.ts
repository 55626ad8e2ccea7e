import { dailyActivities, ownConsentAge } from 'shared-scoring';
import type { HouseholdPerson } from 'shared-scoring/contract';
import { clockOf, dayOf } from '../../text/day.ts';
import { text } from '../text.ts';
import { questions } from '../words/questions.ts';
import { sourceWords } from '../words/sources.ts';
import { inShort, yesNo } from './people.ts';
import { tellsOfChild, type VisitDraft } from './visit-draft.ts';
import { answeredOf, type Group, groupsFor } from './visit-steps.ts';

const { visit } = text;

/** What one page of the form hands in, in the words it was tapped with; `step` is that page. */
export type ReviewPart = {
  readonly step: number;
  readonly title: string;
  readonly lines: readonly Line[];
  /** How it is known, or what of the page is left out. */
  readonly besides: readonly string[];
};
type Line = { readonly ask: string; readonly said: string };

const line = (ask: string, said: string | undefined): Line[] => (said ? [{ ask, said }] : []);
const how = (sources: readonly (keyof typeof sourceWords)[]): string[] =>
  sources.length > 0 ? [visit.how([...new Set(sources)].map((source) => sourceWords[source]).join('、'))] : [];

const who = ({ present, basis, at }: VisitDraft): Line[] => [
  ...line(visit.begin, present.join('、') || visit.unwritten),
  ...line(visit.basis, basis ? visit.bases[basis] : visit.unwritten),
  ...line(visit.time, `${dayOf(at)} ${clockOf(at)}`),
];

const person = (it: HouseholdPerson): Line => {
  const [hukou, wants] = [yesNo(it.hukouHere), yesNo(it.wantsWork)];
  const level = it.disability && visit.disabilityOptions[it.disability];
  const disability = it.disability === 'none' ? visit.noDisability : level && visit.disabilitySaid(level);
  const work = it.work && visit.workOptions[it.work];
  const said = [hukou && visit.hukouSaid[hukou], disability, work, wants && visit.wantsSaid[wants]];
  return { ask: inShort(it), said: said.filter(Boolean).join('，') };
};

const daily = ({ daily: told }: VisitDraft): Line[] =>
  (['help', 'self'] as const).flatMap((way) => {
    const done = dailyActivities.filter((activity) => told[activity] === way);
    return line(visit.dailyOptions[way], done.map((activity) => visit.activities[activity]).join('、'));
  });

const guardian = (draft: VisitDraft): Line[] =>
  draft.guardian && tellsOfChild(draft) ? line(visit.guardian, visit.guardians[draft.guardian]) : [];

const page = (draft: VisitDraft, group: Group): Omit<ReviewPart, 'step' | 'title'> => {
  const told = group.facts.flatMap((fact) => draft.answers[fact] ?? []);
  const left = group.facts.length - answeredOf(draft, group);
  const missing = told.length === 0 ? visit.noneHere : visit.leftHere(left);
  const lines = group.facts.flatMap((fact) => {
    const answer = draft.answers[fact];
    if (!answer) return [];
    const options: Readonly<Record<string, string>> = questions[fact].options;
    return line(questions[fact].ask, answer.value === null ? text[answer.unsaid ?? 'unsure'] : options[answer.value]);
  });
  const sources = told.filter(({ value }) => value !== null).map(({ source }) => source);
  return {
    lines: [...lines, ...(group.id === 'able' ? daily(draft) : [])],
    besides: [...how(sources), ...(left > 0 ? [missing] : [])],
  };
};

/** Everything that will be handed in, page by page. */
export const reviewOf = (draft: VisitDraft): readonly ReviewPart[] => {
  const { people, peopleAll, peopleSource, seen, notSeen, note } = draft;
  const groups = groupsFor(draft);
  const young = people.some(({ age }) => age !== null && age < ownConsentAge);
  return [
    { step: 0, title: visit.start, lines: who(draft), besides: [] },
    {
      step: 1,
      title: visit.people2,
      lines: [...people.map(person), ...(young ? guardian(draft) : [])],
      besides: people.length > 0 ? [...how([peopleSource]), ...(peopleAll ? [visit.all] : [])] : [visit.unwritten],
    },
    ...groups.map((group, n) => {
      const { lines, besides } = page(draft, group);
      const all = group.id === 'child' && !young ? [...guardian(draft), ...lines] : lines;
      return { step: n + 2, title: group.title, lines: all, besides };
    }),
    {
      step: groups.length + 2,
      title: visit.seenTitle,
      lines: [
        ...line(visit.seen, seen.trim() || visit.unwritten),
        ...line(visit.notSeen, notSeen.trim() || visit.unwritten),
        ...line(visit.note, note.trim()),
      ],
      besides: [],
    },
  ];
};
