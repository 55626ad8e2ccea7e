import type { PolicyResult } from 'shared-scoring';
import { text } from '../text.ts';
import { amountWords } from './money.ts';

type One = Pick<PolicyResult, 'amount' | 'choice'> & { readonly policy: Pick<PolicyResult['policy'], 'id' | 'title'> };

const worth = ({ policy, amount }: One): string =>
  text.choice.worth(policy.title, amount ? amountWords(amount, amount.per) : text.results.amountUnknown);

/** What to know before choosing: that only one can be had, what each may bring, what to look at. Empty: nothing to choose. */
export const choiceWords = (one: One, all: readonly One[]): readonly string[] => {
  const { choice } = one;
  if (!choice) return [];
  const these = [one, ...all.filter(({ policy }) => choice.with.includes(policy.id))];
  const worths = these.some(({ amount }) => amount) ? these.map(worth) : [text.choice.unknown];
  return [choice.text, ...worths, ...(choice.why ? [choice.why] : []), text.choice.ask];
};
