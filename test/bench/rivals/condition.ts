import type { Compiled } from '../by-hand-rows.ts';

type Rule = Compiled['policies'][number]['rule'];
type Leaf = Extract<Rule, { kind: 'leaf' }>['leaf'];
export type Relation = Extract<Leaf, { kind: 'compare' }>['relation'];

/** A policy as any rule library can take it: over flat facts, each member's own, without arithmetic or quantifiers. */
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

const lineOf = ({ shape }: Extract<Leaf, { kind: 'compare' }>['right']): number => {
  if (shape.kind === 'literal') return shape.value;
  if (shape.kind === 'figure' && shape.figure.lo === shape.figure.hi) return shape.figure.lo;
  throw new Untold(shape.kind);
};

const leafOf = (leaf: Leaf, member: number | null): Condition => {
  if (leaf.kind === 'compare') {
    const { shape } = leaf.left;
    if (shape.kind !== 'fact') throw new Untold(shape.kind);
    const { name, of } = shape.column.fact;
    const fact = flatName(name, of === 'member' ? member : null);
    return { fact, relation: leaf.relation, line: lineOf(leaf.right) };
  }
  const { name, of, kind } = leaf.column.fact;
  const fact = flatName(name, of === 'member' ? member : null);
  if (leaf.kind === 'bool') return { fact, is: [true] };
  return kind === 'set' ? { fact, holds: leaf.values } : { fact, is: leaf.values };
};

const told = (node: Rule, members: number, member: number | null): Condition => {
  const each = (of: Rule) => Array.from({ length: members }, (_, at) => told(of, members, at));
  switch (node.kind) {
    case 'leaf':
      return leafOf(node.leaf, member);
    case 'all':
      return { all: node.of.map((part) => told(part, members, member)) };
    case 'any':
      return { any: node.of.map((part) => told(part, members, member)) };
    case 'not':
      return { not: told(node.of, members, member) };
    case 'some':
      return { any: each(node.of) };
    case 'every':
      return { all: each(node.of) };
    case 'policy':
      if (node.capped) throw new Untold('capped');
      return told(node.of, members, null);
    default:
      return node satisfies never;
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
