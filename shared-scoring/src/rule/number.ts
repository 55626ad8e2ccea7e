import { unknown } from '../facts/row.ts';
import { isMeasured } from '../facts/table.ts';
import { arithmetic, choose } from './arithmetic.ts';
import { type Name, type Num, RuleError } from './ast.ts';
import { dayNumber, type Span, spanNames, spanNumber } from './calendar.ts';
import { missing, loose as unpublished } from './frame.ts';
import type { NumNode } from './node.ts';
import { enter, factOf, into, type Scope } from './scope.ts';
import { onceNumber } from './share.ts';
import { tally } from './tally.ts';
import { touchFact, touchFigure } from './trace.ts';

const formula = { label: null, unit: '' } as const;

const literal = (scope: Scope, value: number): NumNode =>
  onceNumber(scope, `literal ${value}`, false, () => ({
    ...formula,
    literal: true,
    shape: { kind: 'literal', value },
    perMember: false,
    firm: true,
    touch: () => undefined,
    closure: () => (frame) => {
      frame.lo = value;
      frame.hi = value;
    },
  }));

const factNumber = (scope: Scope, name: Name): NumNode => {
  const column = factOf(scope, name);
  const { slot, fact } = column;
  if (!isMeasured(fact)) {
    throw new RuleError(scope.path, 'notMeasured', fact.name, fact.kind);
  }
  const inMember = fact.of === 'member';
  return onceNumber(scope, `fact ${fact.name}`, false, () => ({
    label: fact.label,
    column,
    shape: { kind: 'fact', column },
    perMember: inMember,
    firm: true,
    unit: fact.kind === 'money' ? 'fen' : fact.kind === 'date' ? 'day' : (fact.unit ?? ''),
    touch: (frame, trace) => touchFact(column, frame, trace),
    closure: () => (frame) => {
      const row = inMember ? frame.row : frame.household;
      if (row.state[slot] === unknown) frame.flags |= missing;
      frame.lo = row.lo[slot] as number;
      frame.hi = row.hi[slot] as number;
    },
  }));
};

const figureNumber = (scope: Scope, name: string): NumNode => {
  const figure = scope.names.figure(name);
  if (!figure) throw new RuleError(scope.path, 'noFigure', name);
  const { lo, hi, statedLo, statedHi, loose } = figure;
  return onceNumber(scope, `figure ${name}`, false, () => ({
    label: figure.label,
    shape: { kind: 'figure', figure },
    perMember: false,
    firm: !loose && lo === statedLo && hi === statedHi,
    unit: figure.unit,
    figure,
    touch: (_, trace) => touchFigure(figure, trace),
    closure: () => (frame) => {
      if (loose) frame.flags |= unpublished;
      frame.lo = frame.stated ? statedLo : lo;
      frame.hi = frame.stated ? statedHi : hi;
    },
  }));
};

const derivedNumber = (scope: Scope, name: string): NumNode => {
  const found = scope.names.derived(name);
  if (found?.number === undefined) {
    throw new RuleError(scope.path, 'noNumber', name);
  }
  const node = scope.num(found.number, enter(into(scope, name), name));
  return onceNumber(scope, `named ${name} ${node.id}`, false, () => ({
    ...node,
    closure: node.link,
    label: found.label,
  }));
};

/** Compile a number. Throws a RuleError with the path when a name is unknown or money meets a bare number. */
export const compileNum = (rule: Num, scope: Scope): NumNode => {
  if (typeof rule === 'number') return literal(scope, rule);
  if (typeof rule === 'string' || 'household' in rule) return factNumber(scope, rule);
  if ('param' in rule) return figureNumber(scope, rule.param);
  if ('derivedNumber' in rule) return derivedNumber(scope, rule.derivedNumber);
  if ('day' in rule) return dayNumber(into(scope, 'day'), rule.day);
  if ('if' in rule) return choose(scope, rule.if);
  if ('count' in rule || 'sum' in rule) return tally(scope, rule);
  for (const span of spanNames) {
    const days = (rule as Partial<Record<Span, readonly [Num, Num]>>)[span];
    if (days) return spanNumber(scope, span, days);
  }
  const [[operator, of] = ['', []]] = Object.entries(rule);
  const combine = arithmetic[operator];
  if (!combine) throw new RuleError(scope.path, 'makesNone', operator);
  return combine(scope, of);
};
