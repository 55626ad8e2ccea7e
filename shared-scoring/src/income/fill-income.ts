import type { Answer, AnswerSet } from '../facts/types.ts';
import type { IncomeDraft } from './draft.ts';
import { anything, type FenRange } from './interval.ts';
import type { IncomeResult } from './types.ts';

/** Answers the calculator gives to the questions of the catalogue: of the household, and of each member by id. */
export type IncomeFill = { readonly household: AnswerSet; readonly members: Readonly<Record<string, AnswerSet>> };

const answer = ({ lo, hi }: FenRange): Answer =>
  lo === 0 && hi === anything.hi
    ? { kind: 'unsure' }
    : lo === hi
      ? { kind: 'value', value: lo }
      : { kind: 'range', from: lo, to: hi };

const pensions = ['pension', 'residentPension'];

/**
 * The calculator's result as answers: `incomeMonth` for the household, `ownIncome` and `pensionIncome` for each member.
 * The local deduction for work is not in them, because the rules of the pack take it off themselves: nothing counts twice.
 */
export const fillIncome = (draft: IncomeDraft, result: IncomeResult): IncomeFill => ({
  household: { incomeMonth: answer(result.month) },
  members: Object.fromEntries(
    draft.people.map(({ id, comesIn }) => {
      const own = result.earners.find(({ earner }) => earner === id);
      const named = comesIn?.kind === 'value' && Array.isArray(comesIn.value) ? comesIn.value : null;
      const pension: Answer = named
        ? { kind: 'value', value: named.some((item) => pensions.includes(item)) }
        : { kind: 'unsure' };
      return [id, { ...(own && { ownIncome: answer(own.month) }), pensionIncome: pension }];
    }),
  ),
});
