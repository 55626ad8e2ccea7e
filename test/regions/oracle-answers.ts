// A third way to judge, for households that have told only part: walks the JSON of the rules over the raw answers, anew for
// every question, with ranges and three words. It shares the meaning of the language with the evaluator, and no line of code.
import type { Answer, Answers, Fact, Pack } from 'shared-scoring';

export type Word = 'yes' | 'no' | 'open';
/** `gap`: an answer is missing that matters; `dark`: a figure nobody has published matters. */
export type Range = { readonly lo: number; readonly hi: number; readonly gap: boolean; readonly dark: boolean };
type Known =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'range'; readonly lo: number; readonly hi: number };
export type Person = Readonly<Record<string, Answer>> | null;
type Condition = NonNullable<Fact['when']>[number];

const unknown: Known = { kind: 'unknown' };
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
export const dayNumber = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const real = /^\d{4}-\d\d-\d\d$/.test(day) && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return real ? Date.UTC(year, month - 1, date) / 86_400_000 : Number.NaN;
};
const wholeMonths = (from: number, to: number): number => {
  const [a, b] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  const months = 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
};
export const spans: Readonly<Record<string, (from: number, to: number) => number>> = {
  days: (from, to) => to - from,
  months: wholeMonths,
  years: (from, to) => Math.floor(wholeMonths(from, to) / 12),
};

const measured = (fact: Fact) => ['number', 'money', 'date'].includes(fact.kind);
const limits = (fact: Fact): readonly [number, number] => {
  const least = fact.min ?? (fact.kind === 'date' ? dayNumber('1900-01-01') : 0);
  const most = fact.max ?? (fact.kind === 'date' ? dayNumber('2100-12-31') : 1e10);
  const implied = typeof fact.otherwise === 'number' ? fact.otherwise : least;
  return [Math.min(least, implied), Math.max(most, implied)];
};
/** A value as the rules know it: days as numbers; undefined when it is no answer to this question. */
const suited = (fact: Fact, value: unknown): unknown => {
  const options = [
    ...(fact.options ?? []).map((option) => option.value),
    ...(fact.kind === 'choice' ? [fact.otherwise] : []),
  ];
  if (fact.kind === 'bool') return typeof value === 'boolean' ? value : undefined;
  if (fact.kind === 'choice') return typeof value === 'string' && options.includes(value) ? value : undefined;
  if (fact.kind === 'set')
    return Array.isArray(value) && value.every((one) => options.includes(one)) ? value : undefined;
  if (fact.kind === 'date') {
    const day = typeof value === 'string' ? dayNumber(value) : Number.NaN;
    return Number.isNaN(day) ? undefined : day;
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** What one household has told, question by question. `remembered` keeps what was found out once. */
export const answersOf = (pack: Pack, { household, members }: Answers) => {
  const facts = new Map([...pack.facts.household, ...pack.facts.member].map(({ fact }) => [fact.name, fact]));
  const counted = members !== null && members.length > 0;
  const people: readonly Person[] = counted ? members.map(({ answers }) => answers) : [{}];
  const kept = new Map<string, unknown>();
  const remembered = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    // Every key starts with a word that says what it holds.
    return kept.get(key) as T;
  };
  const holds = (condition: Condition, person: Person): Word => {
    const known = factValue(condition.fact, person);
    if (known.kind === 'unknown' && 'is' in condition) return 'open';
    if ('is' in condition) return known.kind === 'value' && condition.is.includes(known.value as never) ? 'yes' : 'no';
    const { lo, hi } = rangeOf(condition.fact, person);
    const [least, most] = [condition.atLeast ?? -Infinity, condition.atMost ?? Infinity];
    return lo >= least && hi <= most ? 'yes' : hi < least || lo > most ? 'no' : 'open';
  };
  const factValue = (name: string, person: Person): Known =>
    remembered(`fact ${name} ${facts.get(name)?.of === 'member' ? people.indexOf(person) : ''}`, () => {
      const fact = facts.get(name);
      if (!fact) throw new Error(`no fact ${name}`);
      const words = (fact.when ?? []).map((condition) => holds(condition, person));
      const applies: Word = words.includes('no') ? 'no' : words.includes('open') ? 'open' : 'yes';
      const answer = fact.of === 'member' ? person?.[name] : household[name];
      if (applies === 'open') return unknown;
      const told = applies === 'no' ? fact.otherwise : answer?.kind === 'value' ? answer.value : undefined;
      const value = told === undefined ? undefined : suited(fact, told);
      if (value !== undefined) return { kind: 'value', value };
      if (applies === 'no' || answer?.kind !== 'range' || !measured(fact)) return unknown;
      return { kind: 'range', lo: Math.min(answer.from, answer.to), hi: Math.max(answer.from, answer.to) };
    });
  const rangeOf = (name: string, person: Person): Range => {
    const known = factValue(name, person);
    const sure = { gap: false, dark: false };
    if (known.kind === 'value') return { lo: known.value as number, hi: known.value as number, ...sure };
    if (known.kind === 'range') return { lo: known.lo, hi: known.hi, ...sure };
    const [lo, hi] = limits(facts.get(name) as Fact);
    return { lo, hi, gap: true, dark: false };
  };

  return { counted, people, remembered, factValue, rangeOf };
};
