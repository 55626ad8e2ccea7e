import type { PolicyResult } from 'shared-scoring';

export type Group = 'fits' | 'possible' | 'open' | 'no' | 'received';

type Result = Pick<PolicyResult, 'verdict' | 'received' | 'lacking' | 'policy' | 'amount'>;

/** Where a result is shown: what is received already stands apart, whatever its verdict. */
export const groupOf = ({ verdict, received }: Pick<Result, 'verdict' | 'received'>): Group =>
  received ? 'received' : verdict.kind;

/** Those that lack fewest answers first; how many is read once of each. */
const nearestFirst = <R extends Result>(open: readonly R[]): readonly R[] =>
  open
    .map((one) => ({ one, lacks: one.lacking || 99 }))
    .sort((a, b) => a.lacks - b.lacks)
    .map(({ one }) => one);

const rank = ({ policy }: Result): number => (policy.amount?.per === 'month' ? 2 : policy.amount ? 1 : 0);
/** What it may bring at most, in Fen; what only the office can work out may be the most of all. */
const most = ({ policy, amount }: Result): number => (amount ? amount.hi : policy.amount ? Number.MAX_SAFE_INTEGER : 0);

/** Money of every month first, then other money, then the rest; the most first, for only the first few stand unfolded. */
const worthMostFirst = <R extends Result>(within: readonly R[]): readonly R[] =>
  [...within].sort((a, b) => rank(b) - rank(a) || most(b) - most(a));

/** The results by group; inside a group what is worth most first, open ones with the fewest missing answers first. */
export const grouped = <R extends Result>(results: readonly R[]): Readonly<Record<Group, readonly R[]>> => {
  const of = (group: Group) => results.filter((one) => groupOf(one) === group);
  return {
    fits: worthMostFirst(of('fits')),
    possible: worthMostFirst(of('possible')),
    open: nearestFirst(of('open')),
    no: of('no'),
    received: of('received'),
  };
};

/** How many results promise a monthly amount that cannot be worked out yet. */
export const uncountedOf = (results: readonly Pick<PolicyResult, 'policy' | 'amount'>[]): number =>
  results.filter(({ policy, amount }) => policy.amount?.per === 'month' && amount === null).length;
