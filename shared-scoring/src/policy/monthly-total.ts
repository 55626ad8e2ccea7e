import type { Fen } from '../facts/types.ts';
import { excludesOther } from './choice.ts';
import type { PolicyResult } from './types.ts';

/**
 * What may come in each month, in Fen, from help not received yet: `lo` counts what fits, `hi` also what is possible.
 * Of two that exclude each other the larger counts, and none that shuts out what is received. Null when no monthly amount is known.
 */
export const monthlyTotal = (results: readonly PolicyResult[]): { readonly lo: Fen; readonly hi: Fen } | null => {
  const monthly = results
    .filter(
      ({ policy, verdict, received }) =>
        !received && policy.amount?.per === 'month' && (verdict.kind === 'fits' || verdict.kind === 'possible'),
    )
    .filter(({ amount, choice }) => amount !== null && !choice?.instead)
    .sort((one, other) => (other.amount?.hi ?? 0) - (one.amount?.hi ?? 0));
  const taken: PolicyResult[] = [];
  for (const result of monthly)
    if (!taken.some((other) => excludesOther(result.policy, other.policy))) taken.push(result);
  if (taken.length === 0) return null;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    lo: sum(taken.map(({ verdict, amount }) => (verdict.kind === 'fits' ? (amount?.lo ?? 0) : 0))),
    hi: sum(taken.map(({ amount }) => amount?.hi ?? 0)),
  };
};
