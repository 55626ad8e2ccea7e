import type { AssessFacts } from '../assess/facts.ts';
import type { Answer, AnswerSet, Answers, FactValue, Member } from '../facts/types.ts';

/** What somebody does for a living, as the screening's `workStatus` has it. */
export const workStates = [
  'employed',
  'flexible',
  'unemployedRegistered',
  'unemployed',
  'student',
  'retired',
  'unable',
] as const;

/** One person of a household's file; null: not known. */
export type Person = {
  readonly label: string;
  readonly age: number | null;
  readonly hukouHere: boolean | null;
  readonly disability: 'none' | '1' | '2' | '3' | '4' | null;
  readonly work: (typeof workStates)[number] | null;
  readonly wantsWork: boolean | null;
};

/** What is verified of a household; `people` null: it is not known who lives there. */
export type Verified = {
  readonly region: string;
  readonly facts: Partial<AssessFacts>;
  readonly people: readonly Person[] | null;
};

const said = (value: FactValue): Answer => ({ kind: 'value', value });

/** Only what is known goes in: everything else stays as unanswered as it is. */
const known = (answers: Readonly<Record<string, FactValue | null | undefined>>): AnswerSet =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([fact, value]) =>
      value === null || value === undefined ? [] : [[fact, said(value)]],
    ),
  );

const memberOf = ({ label, age, hukouHere, disability, work, wantsWork }: Person, n: number): Member => ({
  id: `m${n + 1}`,
  label,
  answers: known({
    age,
    hukouHere,
    disabilityCert: disability === null ? null : disability !== 'none',
    disabilityLevel: disability === 'none' ? null : disability,
    workStatus: work,
    wantsWork,
  }),
});

const hukouOf = (people: readonly Person[] | null): string | null => {
  if (!people || people.length === 0 || people.some(({ hukouHere }) => hukouHere === null)) return null;
  const here = people.filter(({ hukouHere }) => hukouHere).length;
  return here === 0 ? 'none' : here === people.length ? 'all' : 'some';
};

/** Schemes an assessment asks for; each household is in one of them at most. */
const schemes: readonly string[] = ['dibao', 'tekun', 'marginal', 'rigid'];

/**
 * The answers of the screening that a household's verified facts stand for, where both mean the same. Benefits beside the
 * schemes are not asked in an assessment: `benefits` says which of them to suppose. Shares, bands and what only sounds
 * alike are left out: what is not known stays not known.
 */
export const answersFrom = ({ region, facts, people }: Verified, benefits: readonly string[] = []): Answers => ({
  region,
  household: known({
    hukou: hukouOf(people),
    homeStatus: facts.abode === 'none' ? 'homeless' : null,
    currentBenefits: facts.scheme === undefined ? null : [...schemes.filter((it) => it === facts.scheme), ...benefits],
  }),
  members: people?.map(memberOf) ?? null,
});
