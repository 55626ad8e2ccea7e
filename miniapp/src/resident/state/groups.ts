import type { PolicyResult } from 'shared-scoring';

export type Group = 'fits' | 'possible' | 'open' | 'no' | 'received';

type Result = Pick<PolicyResult, 'verdict' | 'received' | 'needs'>;

/** Where a result is shown: what is received already stands apart, whatever its verdict. */
export const groupOf = ({ verdict, received }: Result): Group => (received ? 'received' : verdict.kind);

/** Those that lack fewest answers first; how many is read once of each. */
const nearestFirst = <R extends Result>(open: readonly R[]): readonly R[] =>
  open
    .map((one) => ({ one, lacks: one.needs.length || 99 }))
    .sort((a, b) => a.lacks - b.lacks)
    .map(({ one }) => one);

/** The results by group; inside a group in the order given, open ones with the fewest missing answers first. */
export const grouped = <R extends Result>(results: readonly R[]): Readonly<Record<Group, readonly R[]>> => {
  const of = (group: Group) => results.filter((one) => groupOf(one) === group);
  return {
    fits: of('fits'),
    possible: of('possible'),
    open: nearestFirst(of('open')),
    no: of('no'),
    received: of('received'),
  };
};

/** How many results promise a monthly amount that cannot be worked out yet. */
export const uncountedOf = (results: readonly Pick<PolicyResult, 'policy' | 'amount'>[]): number =>
  results.filter(({ policy, amount }) => policy.amount?.per === 'month' && amount === null).length;
