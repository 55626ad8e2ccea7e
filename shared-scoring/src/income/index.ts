// The income calculator: read the rules of a region, ask, add up, and hand the result to the questions it answers.
export { assessIncome } from './assess-income.ts';
export { type Earner, emptyIncomeDraft, type IncomeAmount, type IncomeDraft } from './draft.ts';
export { fillIncome, type IncomeFill } from './fill-income.ts';
export type { FenRange } from './interval.ts';
export { type IncomeQuestion, nextIncomeQuestion } from './next-income-question.ts';
export {
  type IncomeItem,
  type IncomeNote,
  type IncomeRules,
  type Per,
  readIncomeRules,
  type Treatment,
} from './rules.ts';
export type { EarnerIncome, IncomeLine, IncomeResult } from './types.ts';
