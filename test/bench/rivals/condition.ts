import type { Compiled } from '../by-hand-rows.ts';

type Rule = Compiled['policies'][number]['rule'];
type Coded = Extract<Rule, { kind: 'truth' | 'options' }>;
type Compare = Extract<Rule, { kind: 'below' | 'atMost' | 'atLeast' | 'above' }>;
export type Relation = Compare['kind'];

/** A policy as every rule library takes it: over flat facts, each member's own, without arithmetic or quantifiers. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: readonly (string | boolean)[] }
  | { readonly fact: string; readonly holds: readonly string[] }
  | { readonly fact: string; readonly relation: Relation; readonly line: number };

/** The flat name of a fact: of the household, or of one of its members. */
export const flatName = (name: string, member: number | null): string =>
  member === null ? name : `m${member} ${name}`;

/** A policy needs what these libraries do not have: arithmetic over members, or a figure that is not certain. */
class Untold extends Error {}

const lineOf = ({ kind, value, about }: Compare['of'][1]): number => {
  if (kind === 'literal') return value;
  if (kind === 'figure' && about.lo === about.hi) return about.lo;
  throw new Untold(kind);
};

const besideLine = ({ kind: relation, of: [left, right] }: Compare, member: number | null): Condition => {
  if (left.kind !== 'fact') throw new Untold(left.kind);
  const { name, of } = left.about.fact;
  return { fact: flatName(name, of === 'member' ? member : null), relation, line: lineOf(right) };
};

const answered = ({ kind, about, value }: Coded, member: number | null): Condition => {
  const { name, of, kind: answer } = about.fact;
  const fact = flatName(name, of === 'member' ? member : null);
  if (kind === 'truth') return { fact, is: [true] };
  const values = [...about.codes].flatMap(([one, code]) => ((value >> code) & 1 ? [one] : []));
  return answer === 'set' ? { fact, holds: values } : { fact, is: values };
};

const told = (node: Rule, members: number, member: number | null): Condition => {
  const parts = (of: readonly Rule[]) => of.map((part) => told(part, members, member));
  switch (node.kind) {
    case 'truth':
    case 'options':
      return answered(node, member);
    case 'all':
      return { all: parts(node.of) };
    case 'any':
      return { any: parts(node.of) };
    case 'not':
      return { not: told(node.of[0], members, member) };
    case 'some':
      return { any: Array.from({ length: members }, (_, at) => told(node.of[0], members, at)) };
    case 'policy':
      if (node.value) throw new Untold('capped');
      return told(node.of[0], members, null);
    default:
      return besideLine(node, member);
  }
};

/** A compiled rule for a household of so many people, or null when it takes more than comparisons and "some member". */
export const conditionOf = (rule: Rule, members: number): Condition | null => {
  try {
    return told(rule, members, null);
  } catch (error) {
    if (error instanceof Untold) return null;
    throw error;
  }
};
