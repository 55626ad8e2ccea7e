import type { PolicyResult } from 'shared-scoring';

export type Group = 'fits' | 'possible' | 'open' | 'no' | 'received';

type Result = Pick<PolicyResult, 'verdict' | 'received' | 'lacking' | 'policy' | 'amount'>;

/** Where a result is shown: what is received already stands apart, whatever its verdict. */
export const groupOf = ({ verdict, received }: Pick<Result, 'verdict' | 'received'>): Group =>
  received ? 'received' : verdict.kind;

/** Those that lack fewest answers first; those that only an office can settle, which lack none, last. */
const nearestFirst = <R extends Result>(open: readonly R[]): readonly R[] => {
  const byCount: R[][] = [[]];
  for (const one of open) {
    const { lacking } = one;
    byCount[lacking] ??= [];
    byCount[lacking].push(one);
  }
  return [...byCount.slice(1).flat(), ...(byCount[0] ?? [])];
};

/** Money of every month before other money, before the rest; and by how much it may bring at most, in Fen: what only the office can work out may be the most of all. */
const worthOf = ({ policy, amount }: Result): readonly [number, number] => {
  if (!policy.amount) return [0, 0];
  return [policy.amount.per === 'month' ? 2 : 1, amount ? amount.hi : Number.MAX_SAFE_INTEGER];
};

/** What is worth most first, for only the first few stand unfolded. */
const worthMostFirst = <R extends Result>(within: readonly R[]): readonly R[] =>
  within
    .map((one) => ({ one, worth: worthOf(one) }))
    .sort(({ worth: a }, { worth: b }) => b[0] - a[0] || b[1] - a[1])
    .map(({ one }) => one);

/** The results by group; inside a group what is worth most first, open ones with the fewest missing answers first. */
export const grouped = <R extends Result>(results: readonly R[]): Readonly<Record<Group, readonly R[]>> => {
  const groups: Record<Group, R[]> = { fits: [], possible: [], open: [], no: [], received: [] };
  for (const one of results) groups[groupOf(one)].push(one);
  return {
    ...groups,
    fits: worthMostFirst(groups.fits),
    possible: worthMostFirst(groups.possible),
    open: nearestFirst(groups.open),
  };
};

/** How many results promise a monthly amount that cannot be worked out yet. */
export const uncountedOf = (results: readonly Pick<PolicyResult, 'policy' | 'amount'>[]): number =>
  results.filter(({ policy, amount }) => policy.amount?.per === 'month' && amount === null).length;
