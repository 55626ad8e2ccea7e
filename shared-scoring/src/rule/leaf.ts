import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { type Name, RuleError } from './ast.ts';
import { type Frame, missing } from './frame.ts';
import type { Trace } from './looked-at.ts';
import type { BoolNode } from './node.ts';
import { factOf, into, type Scope } from './scope.ts';
import { once } from './share.ts';
import { touchFact } from './trace.ts';

/** Decides by the code of a fact; one that is not told (−1) raises `missing`. */
const byCode = ({ fact, slot }: Column, test: (code: number) => Tri): BoolNode['decide'] => {
  const decide = (code: number, frame: Frame): Tri => {
    if (code >= 0) return test(code);
    frame.flags |= missing;
    return 1;
  };
  return fact.of === 'member'
    ? (frame) => decide((frame.row.lo[slot] as number) | 0, frame)
    : (frame) => decide((frame.household.lo[slot] as number) | 0, frame);
};

/** A yes/no answer is its own value. */
const byTruth = ({ fact, slot }: Column): BoolNode['decide'] => {
  const decide = (value: Tri, frame: Frame): Tri => {
    if (value === 1) frame.flags |= missing;
    return value;
  };
  return fact.of === 'member'
    ? (frame) => decide(((frame.row.lo[slot] as number) | 0) as Tri, frame)
    : (frame) => decide(((frame.household.lo[slot] as number) | 0) as Tri, frame);
};

const wanted = (scope: Scope, name: Name, kind: Column['fact']['kind'], operator: string): Column => {
  const column = factOf(scope, name);
  if (column.fact.kind !== kind) {
    throw new RuleError(scope.path, 'otherKind', column.fact.name, column.fact.kind, operator, kind);
  }
  return column;
};

const about = (column: Column) => ({
  kind: 'leaf' as const,
  perMember: column.fact.of === 'member',
  firm: true,
  touch: (frame: Frame, trace: Trace) => touchFact(column, frame, trace),
});

/** A bool fact as a rule. */
export const boolFact = (scope: Scope, name: Name): BoolNode => {
  const column = wanted(scope, name, 'bool', 'a rule by name');
  return once(scope, `is ${column.fact.name}`, () => ({
    ...about(column),
    leaf: { kind: 'bool', column },
    closure: () => byTruth(column),
  }));
};

const codesOf = (scope: Scope, { fact, codes }: Column, values: readonly string[]): readonly number[] =>
  values.map((value) => {
    const code = codes.get(value);
    if (code !== undefined) return code;
    throw new RuleError(scope.path, 'noAnswer', value, fact.name, ...codes.keys());
  });

/** A choice is one of these values. */
export const oneOf = (outer: Scope, operator: 'is' | 'in', name: Name, values: readonly string[]): BoolNode => {
  const scope = into(outer, operator);
  const column = wanted(scope, name, 'choice', operator);
  const mask = codesOf(scope, column, values).reduce((bits, code) => bits | (1 << code), 0);
  return once(scope, `in ${column.fact.name} ${mask}`, () => ({
    ...about(column),
    leaf: { kind: 'options', column, values },
    closure: () => byCode(column, (code) => (((mask >> code) & 1) << 1) as Tri),
  }));
};

/** A set holds this value. */
export const holdsValue = (outer: Scope, name: Name, value: string): BoolNode => {
  const scope = into(outer, 'has');
  const column = wanted(scope, name, 'set', 'has');
  const [bit = 0] = codesOf(scope, column, [value]);
  return once(scope, `has ${column.fact.name} ${bit}`, () => ({
    ...about(column),
    leaf: { kind: 'options', column, values: [value] },
    closure: () => byCode(column, (mask) => (((mask >> bit) & 1) << 1) as Tri),
  }));
};
