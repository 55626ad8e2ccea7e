import type { Answer, AnswerSet } from '../facts/types.ts';
import type { IncomeDraft } from './draft.ts';
import { anything, type FenRange, nothing, plus } from './interval.ts';
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
/** What is paid for work done. */
const pay = ['wage', 'oddJobs'];

/**
 * The calculator's result as answers: `incomeMonth` for the household, `ownIncome`, `pay` and `pensionIncome` for each member.
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
      const paid = result.lines
        .filter(({ earner, item }) => earner === id && pay.includes(item))
        .reduce((sum, { told }) => plus(sum, told), nothing);
      return [
        id,
        {
          ...(own && { ownIncome: answer(own.month) }),
          ...(own?.told && { pay: answer(paid) }),
          pensionIncome: pension,
        },
      ];
    }),
  ),
});
