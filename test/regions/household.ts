import { type Answers, catalogue } from 'shared-scoring';

type Told = boolean | string | number | readonly string[] | { readonly from: number; readonly to: number };
type Facts = Readonly<Record<string, Told>>;
type Person = Facts & { readonly label: string };

/** One household and what the sources say it may expect. Money in yuan. */
export type Scenario = {
  readonly name: string;
  readonly region?: string;
  readonly on?: string;
  readonly household?: Facts;
  /** Household facts left unanswered. */
  readonly unanswered?: readonly string[];
  /** Replaces the people of the file; 'none' = not told yet. */
  readonly members?: readonly Person[] | 'none';
  /** Policy id → kind of verdict. */
  readonly expect: Readonly<Record<string, string>>;
  readonly amount?: Readonly<Record<string, readonly [number, number]>>;
  /** Policies whose amount must not be told. */
  readonly noAmount?: readonly string[];
  /** Policies that do not exist on that day. */
  readonly absent?: readonly string[];
  readonly unverified?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly received?: readonly string[];
  readonly source?: string;
};

export type ScenarioFile = {
  readonly about: string;
  readonly source: string;
  readonly region: string;
  readonly on: string;
  readonly household: Facts;
  readonly members: readonly Person[];
  readonly cases: readonly Scenario[];
};

const isMoney = (name: string) => catalogue.find((fact) => fact.name === name)?.kind === 'money';

const answer = (name: string, told: Told): Answers['household'][string] => {
  const unit = isMoney(name) ? 100 : 1;
  const whole = (value: number) => Math.round(value * unit * 1000) / 1000;
  if (typeof told === 'number') return { kind: 'value', value: whole(told) };
  if (typeof told === 'object' && 'from' in told) return { kind: 'range', from: whole(told.from), to: whole(told.to) };
  return { kind: 'value', value: told };
};

const answers = (facts: Facts) =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => name !== 'label')
      .map(([name, told]) => [name, answer(name, told)]),
  );

/** The answers of a case: the file's household with the case's changes. */
export const answersOf = (file: ScenarioFile, scenario: Scenario): Answers => {
  const household = answers({ ...file.household, ...scenario.household });
  for (const name of scenario.unanswered ?? []) delete household[name];
  const people = scenario.members ?? file.members;
  return {
    region: scenario.region ?? file.region,
    household,
    members:
      people === 'none'
        ? null
        : people.map((person, at) => ({ id: `m${at + 1}`, label: person.label, answers: answers(person) })),
  };
};
