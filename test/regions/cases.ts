import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario, ScenarioFile } from './household.ts';

/** A line crossed by one household: one answer just below, at and just above it, and what each may expect. Money in yuan. */
export type Triple = {
  /** The household: file and name of a scenario. */
  readonly like: readonly [string, string];
  readonly policy: string;
  /** How many live there, when others than in the scenario (the last person is repeated), and how old they are. */
  readonly people?: number;
  readonly ages?: readonly number[];
  /** Other answers of the household. */
  readonly household?: Scenario['household'];
  /** Which person's answer moves, from 0; absent = the household's. */
  readonly member?: number;
  /** The answer that moves; 'people' = how many live there (the last person is repeated). */
  readonly fact: string;
  readonly values: readonly [number, number, number];
  readonly expect: readonly [string, string, string];
  /** What may come, when the line decides how much. */
  readonly amount?: readonly [number, number, number];
  /** The text that says so. */
  readonly source: string;
};

/** One household with what it may expect, and the file it comes from. */
export type Case = { readonly from: string; readonly file: ScenarioFile; readonly scenario: Scenario };

const folder = new URL('./scenarios/', import.meta.url);

/** Every file of scenarios by name. */
export const scenarioFiles = readdirSync(folder).map((name) => {
  const file: ScenarioFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return [name.slice(0, -5), file] as const;
});

/** Every triple of triples.json. */
export const triples: readonly Triple[] = JSON.parse(
  readFileSync(new URL('./triples.json', import.meta.url), 'utf8'),
).triples;

const sized = <T extends object>(people: readonly T[], { people: heads = people.length, ages }: Triple): readonly T[] =>
  Array.from({ length: heads }, (_, at) => ({ ...(people[at] ?? people.at(-1)), ...(ages && { age: ages[at] }) }) as T);

const moved = (file: ScenarioFile, scenario: Scenario, triple: Triple, value: number): Scenario => {
  const { fact, member } = triple;
  const told = scenario.members ?? file.members;
  if (told === 'none') return scenario;
  const people = sized(told, fact === 'people' ? { ...triple, people: value } : triple);
  const household = { ...scenario.household, ...triple.household };
  if (fact === 'people') return { ...scenario, household, members: people };
  if (member === undefined) return { ...scenario, members: people, household: { ...household, [fact]: value } };
  return {
    ...scenario,
    household,
    members: people.map((one, at) => (at === member ? { ...one, [fact]: value } : one)),
  };
};

/** The three households of a triple. Throws when the scenario it starts from is not there. */
const casesOf = (triple: Triple): readonly Case[] => {
  const [from, name] = triple.like;
  const file = scenarioFiles.find(([one]) => one === from)?.[1];
  const base = file?.cases.find((one) => one.name === name);
  if (!file || !base) throw new Error(`no scenario ${from} / ${name}`);
  return triple.values.map((value, at) => {
    const { name: was, household, members, unanswered, region, on } = moved(file, base, triple, value);
    const scenario = {
      name: `${was} · ${triple.fact} ${value}`,
      ...(household && { household }),
      ...(members && { members }),
      ...(unanswered && { unanswered: unanswered.filter((one) => one !== triple.fact) }),
      ...(region && { region }),
      ...(on && { on }),
      expect: { [triple.policy]: triple.expect[at] ?? '' },
      ...(triple.amount && { amount: { [triple.policy]: [triple.amount[at] ?? 0, triple.amount[at] ?? 0] as const } }),
      source: triple.source,
    };
    return { from: `triples · ${triple.policy}`, file, scenario };
  });
};

/** Every household there is: those of the scenarios and those of the triples. */
export const allCases: readonly Case[] = [
  ...scenarioFiles.flatMap(([from, file]) => file.cases.map((scenario) => ({ from, file, scenario }))),
  ...triples.flatMap(casesOf),
];
