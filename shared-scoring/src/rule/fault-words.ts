import type { RuleError, RuleFault } from './ast.ts';

/** Apart from the compiler: a phone is sent rules that have been read, and has no use for the words. */
const words: Readonly<Record<RuleFault, (...about: readonly (string | undefined)[]) => string>> = {
  circle: (...way) => `goes in a circle: ${way.join(' → ')}; break it at one of them`,
  noFact: (name) => `no fact is called "${name}": take a name from facts/catalogue.ts`,
  perMember: (name) => `"${name}" is told per member: put it inside some, every, count or sum`,
  noPolicy: (id) => `no policy is called "${id}": write it or take the name out`,
  noRule: (name) => `no rule is called "${name}": add it to derived.json with a "rule"`,
  besideDay: () => 'puts a day beside something that is none: use years, months or days between two days',
  besideMoney: () => 'puts money beside a bare number: write money as a figure in parameters.json',
  moneyTimes: () => 'multiplies money by money',
  overMoney: () => 'divides a bare number by money',
  needsOne: (operator) => `${operator} needs at least one number`,
  ofDays: (operator) => `${operator} makes no sense of days: use years, months or days between two days`,
  noDay: (written) => `"${written}" is no day: write "today" or a day like "2026-07-01"`,
  wantsDay: (span) => `must be a day, for ${span} lie between days`,
  otherKind: (name, kind, operator, wanted) => `"${name}" is a ${kind}, ${operator} wants a ${wanted}`,
  noAnswer: (value, fact, ...known) => `"${value}" is no answer to ${fact}: use ${known.join(', ')}`,
  notMeasured: (name, kind) => `"${name}" is no number: it is a ${kind}`,
  noFigure: (name) => `no figure is called "${name}": add it to parameters.json`,
  noNumber: (name) => `no number is called "${name}": add it to derived.json with a "number"`,
  makesNone: (operator) => `"${operator}" makes no number`,
};

/** What is wrong with a rule and what to do about it, in one sentence. */
export const sayFault = ({ fault, about }: RuleError): string => words[fault](...about);
