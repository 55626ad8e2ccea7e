import Engine from 'publicodes';
import type { Condition, Relation } from './condition.ts';
import type { FlatFacts, FlatValue } from './flat-facts.ts';
import type { Rival } from './rival.ts';

const signs: Readonly<Record<Relation, string>> = { below: '<', atMost: '<=', atLeast: '>=', above: '>' };
const opposite: Readonly<Record<Relation, Relation>> = {
  below: 'atLeast',
  atMost: 'above',
  atLeast: 'below',
  above: 'atMost',
};

type Formula =
  | string
  | { readonly 'toutes ces conditions': Formula[] }
  | { readonly 'une de ces conditions': Formula[] };
const all = (of: Formula[]): Formula => ({ 'toutes ces conditions': of });
const any = (of: Formula[]): Formula => ({ 'une de ces conditions': of });
const yes = (is: boolean) => (is ? 'oui' : 'non');
const optionName = (fact: string, option: string) => `${fact} with ${option}`;

/** There is no "not" for a bundle of conditions, so it is pushed down to the comparisons; a set is a yes/no for each option. */
const formulaOf = (condition: Condition, wanted = true): Formula => {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return ('all' in condition === wanted ? all : any)(parts.map((part) => formulaOf(part, wanted)));
  }
  if ('not' in condition) return formulaOf(condition.not, !wanted);
  const { fact } = condition;
  if ('relation' in condition) {
    const relation = wanted ? condition.relation : opposite[condition.relation];
    return `${fact} ${signs[relation]} ${condition.line}`;
  }
  if ('holds' in condition) {
    return (wanted ? any : all)(condition.holds.map((option) => `${optionName(fact, option)} = ${yes(wanted)}`));
  }
  const equal = condition.is.map((value) =>
    typeof value === 'boolean' ? `${fact} = ${yes(value === wanted)}` : `${fact} ${wanted ? '=' : '!='} '${value}'`,
  );
  return (wanted ? any : all)(equal);
};

const factsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  const { fact } = condition;
  return 'holds' in condition ? condition.holds.map((option) => optionName(fact, option)) : [fact];
};

const written = (value: FlatValue) =>
  typeof value === 'boolean' ? yes(value) : typeof value === 'number' ? value : `'${value}'`;

const situationOf = (facts: FlatFacts, asked: ReadonlySet<string>) => {
  const situation: Record<string, string | number> = {};
  for (const name of asked) {
    const [fact = name, option] = name.split(' with ');
    const value = facts[fact];
    if (value === undefined) continue;
    situation[name] = option === undefined ? written(value) : yes(Array.isArray(value) && value.includes(option));
  }
  return situation;
};

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** Every policy a rule, every fact a question; what it cannot work out it leaves undefined. */
export const publicodes: Rival = {
  name: 'publicodes',
  prepare: (policies) => {
    const asked = new Set(policies.flatMap(factsIn));
    const engine = new Engine(
      Object.fromEntries([
        ...[...asked].map((name) => [name, { question: '?' }] as const),
        ...policies.map((policy, at) => [`policy ${at}`, formulaOf(policy)] as const),
      ]),
      { logger: silent },
    );
    return (facts) => {
      engine.setSituation(situationOf(facts, asked));
      return policies.map((_, at) => {
        const { nodeValue } = engine.evaluate(`policy ${at}`);
        return nodeValue === true ? 2 : nodeValue === false ? 0 : 1;
      });
    };
  },
};
