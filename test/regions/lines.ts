import { derivedOf, policyFiles } from './read-regions.ts';

type Rule = unknown;
/** One comparison of numbers somewhere in the rules: where it stands, its two sides, and what must hold for them to be these. */
export type Line = {
  /** 310000/sh-dibao when.all[1] → the figures and literals it compares with. */
  readonly key: string;
  readonly operator: string;
  readonly sides: readonly [Rule, Rule];
  readonly guards: readonly Rule[];
  /** Is it asked of each member, or of the household? */
  readonly ofMember: boolean;
  /** Policies that look at it. */
  readonly users: ReadonlySet<string>;
};

const operators = ['below', 'atMost', 'atLeast', 'above'];
const isNode = (rule: Rule): rule is Readonly<Record<string, unknown>> =>
  typeof rule === 'object' && rule !== null && !Array.isArray(rule);

/** A number without choices: every way its `if`s can go, each with the conditions of that way. */
const ways = (
  rule: Rule,
  number: (name: string) => Rule,
): readonly { readonly of: Rule; readonly guards: readonly Rule[] }[] => {
  if (Array.isArray(rule)) {
    return rule.reduce<readonly { of: unknown[]; guards: readonly Rule[] }[]>(
      (done, part) =>
        done.flatMap((before) =>
          ways(part, number).map((way) => ({ of: [...before.of, way.of], guards: [...before.guards, ...way.guards] })),
        ),
      [{ of: [], guards: [] }],
    );
  }
  if (!isNode(rule)) return [{ of: rule, guards: [] }];
  if (typeof rule.derivedNumber === 'string') return ways(number(rule.derivedNumber), number);
  if (Array.isArray(rule.if)) {
    const [condition, then, otherwise] = rule.if;
    const when = (guard: Rule, part: Rule) =>
      ways(part, number).map((way) => ({ ...way, guards: [guard, ...way.guards] }));
    return [...when(condition, then), ...when({ not: condition }, otherwise)];
  }
  const [key, value] = Object.entries(rule)[0] ?? ['', undefined];
  if (['count', 'sum', 'param', 'household', 'day'].includes(key)) return [{ of: rule, guards: [] }];
  return ways(value, number).map(({ of, guards }) => ({ of: { [key]: of }, guards }));
};

const namesIn = (rule: Rule): string => {
  const found = new Set<string>();
  const look = (part: Rule): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'number') found.add(String(part));
    else if (isNode(part))
      for (const [key, value] of Object.entries(part)) key === 'param' ? found.add(String(value)) : look(value);
  };
  look(rule);
  return [...found].join(' ') || 'nothing';
};

/** Every comparison of numbers in the rules of the policies of a region chain, nearest region first. */
export const linesOf = (chain: readonly string[]): readonly Line[] => {
  const derived = (name: string) => {
    const region = chain.find((code) => derivedOf[code]?.[name]);
    return { region, ...(region ? derivedOf[region]?.[name] : undefined) };
  };
  const number = (name: string): Rule => derived(name).number;
  const lines = new Map<string, Line & { readonly users: Set<string> }>();
  const seen = new Map<string, Set<string>>();

  const walk = (rule: Rule, at: string, ofMember: boolean, user: string): void => {
    if (Array.isArray(rule)) {
      for (const [place, part] of rule.entries()) walk(part, `${at}[${place}]`, ofMember, user);
      return;
    }
    if (!isNode(rule)) return;
    const name = (rule.derived ?? rule.derivedNumber) as string | undefined;
    if (name !== undefined) {
      const { region, rule: truth, number: amount } = derived(name);
      const visited = seen.get(user) ?? new Set();
      seen.set(user, visited);
      const visit = `${name} ${ofMember}`;
      if (visited.has(visit)) return;
      visited.add(visit);
      walk(truth ?? amount, `${region}/${name}`, ofMember, user);
      return;
    }
    const operator = operators.find((one) => Array.isArray(rule[one]));
    if (operator) {
      for (const { of, guards } of ways(rule[operator], number)) {
        const key = `${at}.${operator} ${namesIn(of)}`;
        const line = lines.get(key) ?? {
          key,
          operator,
          sides: of as [Rule, Rule],
          guards,
          ofMember,
          users: new Set<string>(),
        };
        lines.set(key, line);
        line.users.add(user);
      }
    }
    const inMembers = ofMember || 'some' in rule || 'every' in rule || 'count' in rule || 'sum' in rule;
    for (const [key, value] of Object.entries(rule)) walk(value, `${at}.${key}`, inMembers, user);
  };
  for (const [region, id, policy] of policyFiles) {
    if (!chain.includes(region)) continue;
    walk(policy.when, `${region}/${id}`, false, id);
    walk(policy.amount?.of, `${region}/${id} amount`, false, id);
  }
  return [...lines.values()];
};
