// A second, slow way to judge a rule: two-valued, over complete households only. It shares nothing with the evaluator but
// the meaning of the words, so that the two can check each other.

type Values = Readonly<Record<string, unknown>>;
export type Complete = { readonly household: Values; readonly members: readonly Values[] };
export type Meanings = {
  readonly today?: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly derived: Readonly<Record<string, unknown>>;
  readonly policies: Readonly<Record<string, unknown>>;
};

/** The three numbers of a day like '2026-07-01'. */
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days since 1900-01-01, counted one year and one month after the other. */
const since1900 = (day: string): number => {
  const [year, month, date] = parts(day);
  let days = date - 1;
  for (let y = 1900; y < year; y++) days += leap(y) ? 366 : 365;
  for (let m = 1; m < month; m++) days += (lengths[m - 1] ?? 0) + (m === 2 && leap(year) ? 1 : 0);
  return days;
};
const monthsFrom = (first: string, second: string): number => {
  const [y1, m1, d1] = parts(first);
  const [y2, m2, d2] = parts(second);
  return 12 * (y2 - y1) + (m2 - m1) + (d2 >= d1 ? 0 : -1);
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

  const dayOf = (rule: unknown, who: Values): string => {
    if (typeof rule === 'string') return look(rule, who) as string;
    const { day } = rule as { day: string };
    return day === 'today' ? (meanings.today ?? '') : day;
  };

  const number = (rule: unknown, who: Values): number => {
    if (typeof rule === 'number') return rule;
    if (typeof rule === 'string') {
      const value = look(rule, who);
      return typeof value === 'string' ? since1900(value) : (value as number);
    }
    const key = Object.keys(rule as object)[0] as string;
    const of = args(rule) as unknown;
    const list = () => (of as unknown[]).map((item) => number(item, who));
    const filtered = () => {
      const { where } = rule as { where?: unknown };
      return house.members.filter((member) => where === undefined || truth(where, member));
    };
    if (key === 'household') return look(rule, who) as number;
    if (key === 'param') return meanings.figures[of as string] as number;
    if (key === 'day') return since1900(dayOf(rule, who));
    if (key === 'days' || key === 'months' || key === 'years') {
      const [first, second] = (of as [unknown, unknown]).map((one) => dayOf(one, who)) as [string, string];
      if (key === 'days') return since1900(second) - since1900(first);
      return key === 'months' ? monthsFrom(first, second) : Math.floor(monthsFrom(first, second) / 12);
    }
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
