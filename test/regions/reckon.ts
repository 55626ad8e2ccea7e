import { catalogue } from 'shared-scoring';
import { answersOf, type Scenario, type ScenarioFile } from './household.ts';
import { chainOf, derivedOf, figures, policyFiles } from './read-regions.ts';

type Values = Readonly<Record<string, unknown>>;
type Rule = unknown;

/** A household of a scenario with what it said, implied answers filled in; what it left open is absent. Money in Fen. */
type Reckoner = {
  readonly members: readonly Values[];
  readonly number: (rule: Rule, who: Values) => number;
  readonly truth: (rule: Rule, who: Values) => boolean;
};

/** What a fact counts as for one row: its answer while its conditions hold, else what it is without asking. */
const filled = (
  of: 'household' | 'member',
  told: Readonly<Record<string, { kind: string; value?: unknown }>>,
  above: Values,
) => {
  const values: Record<string, unknown> = {};
  for (const fact of catalogue.filter((one) => one.of === of)) {
    const known = { ...above, ...values };
    const fails = (fact.when ?? []).some((condition) => {
      const value = known[condition.fact];
      if (value === undefined) return false;
      if ('is' in condition) return !condition.is.includes(value as string);
      return Number(value) < (condition.atLeast ?? -Infinity) || Number(value) > (condition.atMost ?? Infinity);
    });
    const answer = told[fact.name];
    const value = fails ? fact.otherwise : answer?.kind === 'value' ? answer.value : undefined;
    if (value !== undefined) values[fact.name] = value;
  }
  return values;
};

const byName = new Map(figures.map(([name, figure, region]) => [`${region} ${name}`, figure] as const));

/** The value of a figure on a day in Fen or its unit, nearest region first; NaN when nobody knows it. */
const figureOn = (chain: readonly string[], name: string, on: string): number => {
  const known = chain.flatMap((code) => byName.get(`${code} ${name}`) ?? []);
  const entries = known.flatMap(({ unit, series }) =>
    series.filter(({ from, to }) => from <= on && (to === undefined || on <= to)).map((entry) => ({ unit, ...entry })),
  );
  const { value = null, unit = '' } = entries[0] ?? {};
  return value === null ? Number.NaN : unit.startsWith('yuan') ? Math.round(value * 100) : value;
};

/** Reckons rules for one scenario, two-valued and slowly; a number that was not told is NaN and compares with nothing. */
export const reckonerOf = (file: ScenarioFile, scenario: Scenario): Reckoner => {
  const answers = answersOf(file, scenario);
  const chain = chainOf(answers.region);
  const on = scenario.on ?? file.on;
  const household = filled('household', answers.household, {});
  const members = (answers.members ?? []).map((member) => filled('member', member.answers, household));
  const derived = (name: string) => chain.map((code) => derivedOf[code]?.[name]).find(Boolean);
  const look = (name: string, who: Values) => (name in who ? who[name] : household[name]);
  const headOf = (rule: Rule) => Object.entries(rule as object)[0] as [string, unknown];
  const chosen = (rule: Rule) => {
    const { where } = rule as { where?: Rule };
    return members.filter((member) => where === undefined || truth(where, member));
  };

  const number = (rule: Rule, who: Values): number => {
    if (typeof rule === 'number') return rule;
    if (typeof rule === 'string') return Number(look(rule, who) ?? Number.NaN);
    const [key, of] = headOf(rule);
    const list = () => (of as Rule[]).map((part) => number(part, who));
    const at = (place: number) => list()[place] ?? Number.NaN;
    switch (key) {
      case 'household':
        return Number(household[of as string] ?? Number.NaN);
      case 'param':
        return figureOn(chain, of as string, on);
      case 'derivedNumber':
        return number(derived(of as string)?.number, who);
      case 'add':
        return list().reduce((a, b) => a + b, 0);
      case 'mul':
        return list().reduce((a, b) => a * b, 1);
      case 'sub':
        return at(0) - at(1);
      case 'div':
        return at(0) / at(1);
      case 'max':
        return Math.max(...list());
      case 'min':
        return Math.min(...list());
      case 'count':
        return chosen(rule).length;
      case 'sum':
        return chosen(rule).reduce((total, member) => total + number((rule as { of: Rule }).of, member), 0);
      case 'if': {
        const [condition, then, otherwise] = of as Rule[];
        return number(truth(condition, who) ? then : otherwise, who);
      }
      default:
        throw new Error(`no number: ${key}`);
    }
  };

  const truth = (rule: Rule, who: Values): boolean => {
    if (typeof rule === 'string') return look(rule, who) === true;
    const [key, of] = headOf(rule);
    const [first, second] = Array.isArray(of) ? of : [of];
    switch (key) {
      case 'household':
        return household[of as string] === true;
      case 'all':
        return (of as Rule[]).every((part) => truth(part, who));
      case 'any':
        return (of as Rule[]).some((part) => truth(part, who));
      case 'not':
        return !truth(of, who);
      case 'is':
        return look(first as string, who) === second;
      case 'in':
        return (second as unknown[]).includes(look(first as string, who));
      case 'has':
        return ((look(first as string, who) ?? []) as unknown[]).includes(second);
      case 'some':
        return chosen(rule).length > 0;
      case 'every':
        return chosen(rule).length === members.length;
      case 'derived':
        return truth(derived(of as string)?.rule, who);
      case 'policy':
        return truth(policyFiles.find(([, id]) => id === of)?.[2].when, {});
      default: {
        const [a, b] = [number(first, who), number(second, who)];
        const equal = Math.abs(a - b) < 1e-6;
        if (key === 'below') return a < b && !equal;
        if (key === 'above') return a > b && !equal;
        return key === 'atMost' ? a < b || equal : a > b || equal;
      }
    }
  };
  return { members, number, truth };
};
