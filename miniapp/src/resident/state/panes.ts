import type { PolicyResult } from 'shared-scoring';

type Result = Pick<PolicyResult, 'verdict' | 'received'> & {
  readonly policy: Pick<PolicyResult['policy'], 'id' | 'title'>;
};
export type Pane = 'lit' | 'grey' | 'pale';

/** The window of one policy: lit when it fits or may fit or is received already, grey when out of range, pale while open. */
const paneOf = ({ verdict, received }: Result): Pane => {
  if (received) return 'lit';
  switch (verdict.kind) {
    case 'fits':
    case 'possible':
      return 'lit';
    case 'no':
      return 'grey';
    case 'open':
      return 'pale';
    default:
      return verdict satisfies never;
  }
};

const order: readonly Pane[] = ['lit', 'grey', 'pale'];

/** All windows in one row: the lit ones first, the open ones last. */
export const panesOf = (results: readonly Result[]): readonly Pane[] =>
  results.map(paneOf).sort((a, b) => order.indexOf(a) - order.indexOf(b));

/** Titles of the policies that have just come within reach. What went out of range is not announced. */
export const newlyLit = (before: readonly Result[] | null, after: readonly Result[]): readonly string[] => {
  if (before === null) return [];
  const lit = new Set(before.filter((one) => paneOf(one) === 'lit').map(({ policy }) => policy.id));
  return after.filter((one) => paneOf(one) === 'lit' && !lit.has(one.policy.id)).map(({ policy }) => policy.title);
};
