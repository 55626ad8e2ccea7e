import { unknown } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { type Name, RuleError } from './ast.ts';
import type { Frame } from './frame.ts';
import type { Trace } from './looked-at.ts';
import type { BoolNode } from './node.ts';
import { factOf, into, type Scope } from './scope.ts';
import { once } from './share.ts';
import { touchFact } from './trace.ts';

/** Reads the code of a fact; an unanswered one raises `missing`. */
const codeOf = ({ fact, slot }: Column) => {
  const inMember = fact.of === 'member';
  return (frame: Frame): number => {
    const row = inMember ? (frame.members[frame.member] as (typeof frame.members)[number]) : frame.household;
    if (row.state[slot] === unknown) frame.missing = true;
    return row.lo[slot] as number;
  };
};

const wanted = (scope: Scope, name: Name, kind: Column['fact']['kind'], operator: string): Column => {
  const column = factOf(scope, name);
  if (column.fact.kind !== kind) {
    throw new RuleError(scope.path, `"${column.fact.name}" is a ${column.fact.kind}, ${operator} wants a ${kind}`);
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
  const code = codeOf(column);
  return once(scope, `is ${column.fact.name}`, () => ({
    ...about(column),
    leaf: { kind: 'bool', column },
    decide: (frame) => code(frame) as 0 | 1 | 2,
  }));
};

const codesOf = (scope: Scope, { fact, codes }: Column, values: readonly string[]): readonly number[] =>
  values.map((value) => {
    const code = codes.get(value);
    if (code !== undefined) return code;
    throw new RuleError(scope.path, `"${value}" is no answer to ${fact.name}: use ${[...codes.keys()].join(', ')}`);
  });

/** A choice is one of these values. */
export const oneOf = (outer: Scope, operator: 'is' | 'in', name: Name, values: readonly string[]): BoolNode => {
  const scope = into(outer, operator);
  const column = wanted(scope, name, 'choice', operator);
  const mask = codesOf(scope, column, values).reduce((bits, code) => bits | (1 << code), 0);
  const code = codeOf(column);
  return once(scope, `in ${column.fact.name} ${mask}`, () => ({
    ...about(column),
    leaf: { kind: 'options', column, values },
    decide: (frame) => {
      const at = code(frame);
      return at < 0 ? 1 : (mask >> at) & 1 ? 2 : 0;
    },
  }));
};

/** A set holds this value. */
export const holdsValue = (outer: Scope, name: Name, value: string): BoolNode => {
  const scope = into(outer, 'has');
  const column = wanted(scope, name, 'set', 'has');
  const [bit = 0] = codesOf(scope, column, [value]);
  const code = codeOf(column);
  return once(scope, `has ${column.fact.name} ${bit}`, () => ({
    ...about(column),
    leaf: { kind: 'options', column, values: [value] },
    decide: (frame) => {
      const mask = code(frame);
      return mask < 0 ? 1 : (mask >> bit) & 1 ? 2 : 0;
    },
  }));
};
