/** Event filter as Lambda takes it: an object of the record's shape whose leaves list what may stand there. */
export type FilterPattern = { readonly [key: string]: FilterPattern | readonly Leaf[] };
type Leaf = string | number | boolean | null | Rule;
type Rule =
  | { readonly prefix: string }
  | { readonly suffix: string }
  | { readonly exists: boolean }
  | { readonly 'anything-but': readonly (string | number)[] };

function fits(leaf: Leaf, value: unknown): boolean {
  if (leaf === null || typeof leaf !== 'object') return value === leaf;
  if ('exists' in leaf) return leaf.exists === (value !== undefined);
  if ('prefix' in leaf) return typeof value === 'string' && value.startsWith(leaf.prefix);
  if ('suffix' in leaf) return typeof value === 'string' && value.endsWith(leaf.suffix);
  return value !== undefined && !leaf['anything-but'].some((other) => other === value);
}

const isLeaves = (pattern: FilterPattern | readonly Leaf[]): pattern is readonly Leaf[] => Array.isArray(pattern);
const member = (value: unknown, key: string): unknown =>
  // Only objects have members; reading a name of one is safe whatever it holds.
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Whether the record passes the pattern: every member named there must fit, members not named are free. */
export const matches = (pattern: FilterPattern, value: unknown): boolean =>
  Object.entries(pattern).every(([key, inner]) =>
    isLeaves(inner) ? inner.some((leaf) => fits(leaf, member(value, key))) : matches(inner, member(value, key)),
  );
