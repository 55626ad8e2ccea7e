import { isDate } from '../day/civil.ts';
import { type Column, isMeasured } from '../facts/table.ts';
import { type Bool, type Name, type Num, RuleError, type Step } from './ast.ts';
import { operations } from './interval.ts';
import type { Names } from './names.ts';

/** Where the check stands: what names mean, inside a member rule or not, and the path for its messages. */
type Place = {
  readonly names: Names;
  readonly inMember: boolean;
  readonly path: readonly Step[];
  /** Derived rules and policies being checked, outermost first. */
  readonly within: readonly string[];
};

const into = (place: Place, ...steps: readonly Step[]): Place => ({ ...place, path: [...place.path, ...steps] });

/** One step into another named rule; throws when it leads back to itself. */
const enter = (place: Place, name: string): Place => {
  if (place.within.includes(name)) throw new RuleError(place.path, 'circle', ...place.within, name);
  return { ...into(place, name), within: [...place.within, name] };
};

const factOf = ({ names, path, inMember }: Place, name: Name): Column => {
  const wanted = typeof name === 'string' ? name : name.household;
  const column = names.fact(wanted);
  if (!column) throw new RuleError(path, 'noFact', wanted);
  if (column.fact.of === 'member' && (!inMember || typeof name !== 'string'))
    throw new RuleError(path, 'perMember', wanted);
  return column;
};

const wanted = (place: Place, name: Name, kind: Column['fact']['kind'], operator: string): Column => {
  const column = factOf(place, name);
  const { fact } = column;
  if (fact.kind !== kind) throw new RuleError(place.path, 'otherKind', fact.name, fact.kind, operator, kind);
  return column;
};

const checkValues = (outer: Place, operator: 'is' | 'in' | 'has', name: Name, values: readonly string[]): void => {
  const place = into(outer, operator);
  const { fact, codes } = wanted(place, name, operator === 'has' ? 'set' : 'choice', operator);
  for (const value of values)
    if (!codes.has(value)) throw new RuleError(place.path, 'noAnswer', value, fact.name, ...codes.keys());
};

const checkBool = (rule: Bool, place: Place): void => {
  const { names, path } = place;
  if (typeof rule === 'string' || 'household' in rule) wanted(place, rule, 'bool', 'a rule by name');
  else if ('all' in rule) for (const [at, one] of rule.all.entries()) checkBool(one, into(place, 'all', at));
  else if ('any' in rule) for (const [at, one] of rule.any.entries()) checkBool(one, into(place, 'any', at));
  else if ('not' in rule) checkBool(rule.not, into(place, 'not'));
  else if ('is' in rule) checkValues(place, 'is', rule.is[0], [rule.is[1]]);
  else if ('in' in rule) checkValues(place, 'in', ...rule.in);
  else if ('has' in rule) checkValues(place, 'has', rule.has[0], [rule.has[1]]);
  else if ('where' in rule) checkBool(rule.where, { ...into(place, 'where'), inMember: true });
  else if ('policy' in rule) {
    const policy = names.policy(rule.policy);
    if (!policy) throw new RuleError(path, 'noPolicy', rule.policy);
    checkBool(policy.when, { ...enter(place, rule.policy), inMember: false });
  } else if ('derived' in rule) {
    const inner = names.derived(rule.derived)?.rule;
    if (inner === undefined) throw new RuleError(path, 'noRule', rule.derived);
    checkBool(inner, enter(place, rule.derived));
  } else
    for (const [relation, sides] of Object.entries(rule))
      for (const [at, side] of sides.entries()) checkNum(side, into(place, relation, at));
};

const checkNum = (num: Num, place: Place): void => {
  const { names, path } = place;
  if (typeof num === 'number') return;
  if (typeof num === 'string' || 'household' in num) {
    const { fact } = factOf(place, num);
    if (!isMeasured(fact)) throw new RuleError(path, 'notMeasured', fact.name, fact.kind);
  } else if ('param' in num) {
    if (!names.figure(num.param)) throw new RuleError(path, 'noFigure', num.param);
  } else if ('derivedNumber' in num) {
    const inner = names.derived(num.derivedNumber)?.number;
    if (inner === undefined) throw new RuleError(path, 'noNumber', num.derivedNumber);
    checkNum(inner, enter(place, num.derivedNumber));
  } else if ('day' in num) {
    if (num.day !== 'today' && !isDate(num.day)) throw new RuleError([...path, 'day'], 'noDay', num.day);
  } else if ('if' in num) {
    const [ask, yes, no] = num.if;
    checkBool(ask, into(place, 'if', 0));
    checkNum(yes, into(place, 'if', 1));
    checkNum(no, into(place, 'if', 2));
  } else if ('count' in num || 'sum' in num) {
    const inner = { ...place, inMember: true };
    if (num.where !== undefined) checkBool(num.where, into(inner, 'where'));
    if ('sum' in num) checkNum(num.of, into(inner, 'of'));
  } else
    for (const [operator, of] of Object.entries(num) as [string, readonly Num[]][]) {
      if (!Object.hasOwn(operations, operator)) throw new RuleError(path, 'makesNone', operator);
      if (of.length === 0) throw new RuleError(path, 'needsOne', operator);
      for (const [at, one] of of.entries()) checkNum(one, into(place, operator, at));
    }
};

const start = (names: Names, path: readonly Step[], within: readonly string[]): Place => ({
  names,
  inMember: false,
  path,
  within,
});

/** Throws a RuleError at the first name in the rule of policy `id` that means nothing where it stands; the path starts at `when`. */
export const checkNames = (rule: Bool, names: Names, id: string): void => checkBool(rule, start(names, ['when'], [id]));

/** The same of an amount; the path starts at `amount.of`. */
export const checkAmountNames = (amount: Num, names: Names): void =>
  checkNum(amount, start(names, ['amount', 'of'], []));
