import type { PolicyResult } from 'shared-scoring';
import { text } from '../text.ts';
import { amountWords } from './money.ts';

type One = Pick<PolicyResult, 'amount' | 'received' | 'verdict'> & {
  readonly policy: Pick<PolicyResult['policy'], 'id' | 'title' | 'excludes'>;
};

const bars = (one: One, other: One) => (one.policy.excludes ?? []).includes(other.policy.id);

/** Schemes that cannot be had together with this one and are not out of range. */
export const rivalsOf = <R extends One>(one: R, all: readonly R[]): readonly R[] =>
  all.filter(
    (other) =>
      other.policy.id !== one.policy.id &&
      (bars(one, other) || bars(other, one)) &&
      (other.received || other.verdict.kind !== 'no'),
  );

const worth = ({ amount }: One) => (amount ? amountWords(amount, amount.per) : null);

/** What to know before choosing one of two: which is received already, or what each may bring. */
export const rivalWords = (one: One, other: One): string => {
  const { title } = other.policy;
  if (other.received) return text.rivals.received(title);
  const [own, theirs] = [worth(one), worth(other)];
  return text.rivals.either(title) + (own && theirs ? text.rivals.worth(own, theirs) : text.rivals.ask);
};
