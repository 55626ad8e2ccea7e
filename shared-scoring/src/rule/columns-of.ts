import type { Column } from '../facts/table.ts';
import type { BoolNode, NumNode } from './node.ts';

/** What has been found of nodes so far, by id: many stand in several places. */
export type Found = Map<number, ReadonlySet<Column>>;

/** A fact, and those its own asking hangs on. */
const withBefore = (column: Column, into: Set<Column>): void => {
  into.add(column);
  for (const { column: before } of column.when) withBefore(before, into);
};

const partsOf = (node: BoolNode): readonly (BoolNode | NumNode)[] => {
  if (node.kind === 'leaf') return node.leaf.kind === 'compare' ? [node.leaf.left, node.leaf.right] : [];
  return [node.of].flat();
};

const partsOfNumber = ({ shape }: NumNode): readonly (BoolNode | NumNode)[] => {
  if (shape.kind === 'tally') return [shape.where, shape.of].filter((part) => part !== null);
  return 'of' in shape ? shape.of : [];
};

const own = (node: BoolNode | NumNode): Column | undefined => {
  if ('shape' in node) return node.shape.kind === 'fact' ? node.shape.column : undefined;
  return node.kind === 'leaf' && node.leaf.kind !== 'compare' ? node.leaf.column : undefined;
};

/** Every fact a rule or a number may ever look at, with those they hang on. */
export const columnsOf = (node: BoolNode | NumNode, found: Found): ReadonlySet<Column> => {
  const known = found.get(node.id);
  if (known) return known;
  const columns = new Set<Column>();
  const column = own(node);
  if (column) withBefore(column, columns);
  for (const part of 'shape' in node ? partsOfNumber(node) : partsOf(node))
    for (const one of columnsOf(part, found)) columns.add(one);
  found.set(node.id, columns);
  return columns;
};
