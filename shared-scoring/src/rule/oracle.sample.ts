// A second, slow way to judge a rule: two-valued, over complete households only. It shares nothing with the evaluator but
// the meaning of the words, so that the two can check each other.

type Values = Readonly<Record<string, unknown>>;
export type Complete = { readonly household: Values; readonly members: readonly Values[] };
export type Meanings = {
  readonly figures: Readonly<Record<string, number>>;
  readonly derived: Readonly<Record<string, unknown>>;
  readonly policies: Readonly<Record<string, unknown>>;
};

const quotient = (a: number, b: number) => (b !== 0 ? a / b : a === 0 ? 0 : a > 0 ? Infinity : -Infinity);
const product = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

/** Judges rules for one complete household (bools, strings, lists and numbers by fact name; money in Fen). */
export const oracle = (house: Complete, meanings: Meanings) => {
  const look = (name: unknown, who: Values) =>
    typeof name === 'string'
      ? name in who
        ? who[name]
        : house.household[name]
      : house.household[(name as { household: string }).household];
  const args = (rule: unknown) => Object.values(rule as object)[0] as never;

  const number = (rule: unknown, who: Values): number => {
    if (typeof rule === 'number') return rule;
    if (typeof rule === 'string') return look(rule, who) as number;
    const key = Object.keys(rule as object)[0] as string;
    const of = args(rule) as unknown;
    const list = () => (of as unknown[]).map((item) => number(item, who));
    const filtered = () => {
      const { where } = rule as { where?: unknown };
      return house.members.filter((member) => where === undefined || truth(where, member));
    };
    if (key === 'household') return look(rule, who) as number;
    if (key === 'param') return meanings.figures[of as string] as number;
    if (key === 'derivedNumber') return number(meanings.derived[of as string], who);
    if (key === 'add') return list().reduce((a, b) => a + b);
    if (key === 'sub') return list().reduce((a, b) => a - b);
    if (key === 'mul') return list().reduce(product);
    if (key === 'div') return list().reduce(quotient);
    if (key === 'min') return Math.min(...list());
    if (key === 'max') return Math.max(...list());
    if (key === 'count') return filtered().length;
    if (key === 'sum')
      return filtered().reduce((total, member) => total + number((rule as { of: unknown }).of, member), 0);
    const [condition, then, otherwise] = of as unknown[];
    return truth(condition, who) ? number(then, who) : number(otherwise, who);
  };

  const truth = (rule: unknown, who: Values): boolean => {
    if (typeof rule === 'string') return look(rule, who) as boolean;
    const key = Object.keys(rule as object)[0] as string;
    const of = args(rule) as unknown;
    const pair = of as [unknown, unknown];
    if (key === 'household') return look(rule, who) as boolean;
    if (key === 'all') return (of as unknown[]).every((part) => truth(part, who));
    if (key === 'any') return (of as unknown[]).some((part) => truth(part, who));
    if (key === 'not') return !truth(of, who);
    if (key === 'is') return look(pair[0], who) === pair[1];
    if (key === 'in') return (pair[1] as unknown[]).includes(look(pair[0], who));
    if (key === 'has') return (look(pair[0], who) as unknown[]).includes(pair[1]);
    if (key === 'some') return house.members.some((member) => truth((rule as { where: unknown }).where, member));
    if (key === 'every') return house.members.every((member) => truth((rule as { where: unknown }).where, member));
    if (key === 'policy') return truth(meanings.policies[of as string], {});
    if (key === 'derived') return truth(meanings.derived[of as string], who);
    const a = number(pair[0], who);
    const b = number(pair[1], who);
    const near = Math.abs(a - b) < 1e-7 || a === b;
    if (key === 'below') return a < b && !near;
    if (key === 'above') return a > b && !near;
    return key === 'atMost' ? a < b || near : a > b || near;
  };

  return { truth: (rule: unknown) => truth(rule, {}), number: (rule: unknown) => number(rule, {}) };
};
