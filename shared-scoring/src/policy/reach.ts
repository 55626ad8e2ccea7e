import type { Column } from '../facts/table.ts';
import { columnsOf, type Found } from '../rule/columns-of.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';

type Rules = { readonly rule: BoolNode; readonly amount: NumNode | null };

/** What each policy may ever look at, for its verdict or its amount; in the order given. */
export const reachOf = (policies: readonly Rules[]): readonly (readonly ReadonlySet<Column>[])[] => {
  const found: Found = new Map();
  return policies.map(({ rule, amount }) => [rule, amount].flatMap((node) => (node ? [columnsOf(node, found)] : [])));
};
