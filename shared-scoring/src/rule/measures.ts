import { type Bool, type Name, type Num, RuleError, type Step } from './ast.ts';
import type { Names } from './names.ts';

/** Does a number count money, plain units, days since 1970-01-01, or (a bare 0) any of them? */
type Measure = 'money' | 'plain' | 'day' | 'any';
type Path = readonly Step[];
type Join = (path: Path, one: Measure, other: Measure) => Measure;

/** The measure two numbers share; throws when money meets a bare number. */
const agree: Join = (path, one, other) => {
  if (one === 'any') return other;
  if (other === 'any' || one === other) return one;
  throw new RuleError(path, one === 'day' || other === 'day' ? 'besideDay' : 'besideMoney');
};

const product: Join = (path, one, other) => {
  if (one === 'money' && other === 'money') throw new RuleError(path, 'moneyTimes');
  return one === 'money' || other === 'money' ? 'money' : 'plain';
};

const quotient: Join = (path, one, other) => {
  if (one === 'plain' && other === 'money') throw new RuleError(path, 'overMoney');
  return one === 'money' && other !== 'money' ? 'money' : 'plain';
};

const joins: Readonly<Record<string, Join>> = { mul: product, div: quotient };
const spans = ['days', 'months', 'years'];

const ofFact = (name: Name, names: Names): Measure => {
  const kind = names.fact(typeof name === 'string' ? name : name.household)?.fact.kind;
  return kind === 'money' ? 'money' : kind === 'date' ? 'day' : 'plain';
};

/** What `add`, `min` and the like make of the measures of their numbers. */
const folded = (operator: string, of: readonly Measure[], path: Path): Measure => {
  if (spans.includes(operator)) {
    const odd = of.findIndex((one) => one !== 'day');
    if (odd >= 0) throw new RuleError([...path, operator, odd], 'wantsDay', operator);
    return 'plain';
  }
  if (operator !== 'min' && operator !== 'max' && of.includes('day')) throw new RuleError(path, 'ofDays', operator);
  return of.reduce((sofar, one) => (joins[operator] ?? agree)([...path, operator], sofar, one));
};

const measureOf = (num: Num, names: Names, path: Path): Measure => {
  if (typeof num === 'number') return num === 0 ? 'any' : 'plain';
  if (typeof num === 'string' || 'household' in num) return ofFact(num, names);
  if ('param' in num) return names.figure(num.param)?.money ? 'money' : 'plain';
  if ('day' in num) return 'day';
  if ('derivedNumber' in num) {
    const inner = names.derived(num.derivedNumber)?.number;
    return inner === undefined ? 'any' : measureOf(inner, names, [...path, num.derivedNumber]);
  }
  if ('if' in num) {
    const [ask, yes, no] = num.if;
    checkMeasures(ask, names, [...path, 'if', 0]);
    return agree([...path, 'if'], measureOf(yes, names, [...path, 'if', 1]), measureOf(no, names, [...path, 'if', 2]));
  }
  if ('count' in num || 'sum' in num) {
    if (num.where !== undefined) checkMeasures(num.where, names, [...path, 'where']);
    return 'sum' in num ? measureOf(num.of, names, [...path, 'of']) : 'plain';
  }
  const [[operator, of] = ['', []]] = Object.entries(num) as [string, readonly Num[]][];
  return folded(
    operator,
    of.map((one, at) => measureOf(one, names, [...path, operator, at])),
    path,
  );
};

const compared = new Set(['below', 'atMost', 'atLeast', 'above']);

/** Throws a RuleError where a rule, of the right shape and with known names, puts money or days beside something else. */
export const checkMeasures = (rule: Bool, names: Names, path: Path): void => {
  if (typeof rule === 'string') return;
  const [[operator, of] = ['', []]] = Object.entries(rule) as [string, readonly never[]][];
  const inner = 'derived' in rule ? names.derived(rule.derived)?.rule : undefined;
  if ('not' in rule) checkMeasures(rule.not, names, [...path, 'not']);
  else if ('where' in rule) checkMeasures(rule.where, names, [...path, 'where']);
  else if (inner !== undefined) checkMeasures(inner, names, [...path, operator]);
  else if (operator === 'all' || operator === 'any')
    for (const [at, one] of of.entries()) checkMeasures(one, names, [...path, operator, at]);
  else if (compared.has(operator)) {
    const [left = 'any', right = 'any'] = of.map((one, at) => measureOf(one, names, [...path, operator, at]));
    agree([...path, operator], left, right);
  }
};

/** The same of an amount. */
export const checkAmount = (amount: Num, names: Names, path: Path): void => {
  measureOf(amount, names, path);
};
