import { isDate } from '../day/civil.ts';
import type { Step } from './ast.ts';

export type ShapeIssue = { readonly path: Step[]; readonly message: string };
type Report = (path: readonly Step[], message: string) => void;
type Check = (value: unknown, path: readonly Step[], report: Report) => void;
type Form = Readonly<Record<string, Check>>;

const text: Check = (value, path, report) => {
  if (typeof value !== 'string' || value === '') report(path, 'must be a name in quotes');
};
const member: Check = (value, path, report) => {
  if (value !== 'member') report(path, 'must be "member", the only list there is');
};
const name: Check = (value, path, report) => {
  const of = value as { household?: unknown } | null;
  const outer = typeof of === 'object' && of !== null && Object.keys(of).join() === 'household';
  text(outer ? of.household : value, path, report);
};
const list =
  (check: Check): Check =>
  (value, path, report) => {
    if (!Array.isArray(value) || value.length === 0) report(path, 'must be a list of at least one');
    else
      value.forEach((item, at) => {
        check(item, [...path, at], report);
      });
  };
const tuple =
  (...checks: readonly Check[]): Check =>
  (value, path, report) => {
    if (!Array.isArray(value) || value.length !== checks.length) report(path, `must be a list of ${checks.length}`);
    else
      checks.forEach((check, at) => {
        check(value[at], [...path, at], report);
      });
  };
const day: Check = (value, path, report) => {
  if (value !== 'today' && !(typeof value === 'string' && isDate(value))) {
    report(path, 'must be "today" or a day like "2026-07-01"');
  }
};
const maybe =
  (check: Check): Check =>
  (value, path, report) => {
    if (value !== undefined) check(value, path, report);
  };

/** An object whose first known key says which operator it is; nothing else may stand in it. */
const oneOf =
  (what: string, forms: () => Readonly<Record<string, Form>>): Check =>
  (value, path, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, `must be ${what}, found ${JSON.stringify(value)}`);
      return;
    }
    const operator = Object.keys(value).find((key) => key in forms());
    const form = operator === undefined ? undefined : forms()[operator];
    if (form === undefined) {
      report(path, `has no operator of ${what}: use one of ${Object.keys(forms()).join(', ')}`);
      return;
    }
    for (const key of Object.keys(value)) if (!(key in form)) report([...path, key], `does not belong to ${operator}`);
    for (const [key, check] of Object.entries(form)) {
      check((value as Record<string, unknown>)[key], [...path, key], report);
    }
  };

const bool: Check = (value, path, report) => (typeof value === 'string' ? text : boolObject)(value, path, report);
const finite: Check = (value, path, report) => {
  if (!Number.isFinite(value)) report(path, 'must be a finite number');
};
const num: Check = (value, path, report) =>
  (typeof value === 'number' ? finite : typeof value === 'string' ? text : numObject)(value, path, report);

const both = tuple(num, num);
const boolForms: Readonly<Record<string, Form>> = {
  all: { all: list(bool) },
  any: { any: list(bool) },
  not: { not: bool },
  is: { is: tuple(name, text) },
  in: { in: tuple(name, list(text)) },
  has: { has: tuple(name, text) },
  below: { below: both },
  atMost: { atMost: both },
  atLeast: { atLeast: both },
  above: { above: both },
  some: { some: member, where: bool },
  every: { every: member, where: bool },
  policy: { policy: text },
  derived: { derived: text },
  household: { household: text },
};
const numForms: Readonly<Record<string, Form>> = {
  param: { param: text },
  add: { add: list(num) },
  sub: { sub: both },
  mul: { mul: list(num) },
  div: { div: both },
  min: { min: list(num) },
  max: { max: list(num) },
  count: { count: member, where: maybe(bool) },
  sum: { sum: member, where: maybe(bool), of: num },
  if: { if: tuple(bool, num, num) },
  day: { day },
  years: { years: both },
  months: { months: both },
  days: { days: both },
  derivedNumber: { derivedNumber: text },
  household: { household: text },
};
const boolObject = oneOf('a yes/no rule', () => boolForms);
const numObject = oneOf('a number', () => numForms);

const issuesOf = (check: Check, value: unknown): readonly ShapeIssue[] => {
  const issues: ShapeIssue[] = [];
  check(value, [], (path, message) => issues.push({ path: [...path], message }));
  return issues;
};

/** What keeps a JSON value from being a yes/no rule; empty when nothing does. Names are checked when compiled. */
export const boolIssues = (value: unknown): readonly ShapeIssue[] => issuesOf(bool, value);
/** What keeps a JSON value from being a number; empty when nothing does. */
export const numIssues = (value: unknown): readonly ShapeIssue[] => issuesOf(num, value);
