import type { FenRange } from './interval.ts';
import type { IncomeNote, Treatment } from './rules.ts';

/** One line of the explanation: whose money, how much a month, how much of it counts (minus = taken off), why, by which text. */
export type IncomeLine = {
  readonly earner: string;
  readonly item: string;
  readonly label: string;
  readonly told: FenRange;
  readonly counts: FenRange;
  readonly treatment: Treatment;
  readonly why: string;
  readonly source: string;
};

/** The income of one earner: what comes in and counts, and what is taken off for work. Fen a month. */
export type EarnerIncome = {
  readonly earner: string;
  readonly month: FenRange;
  readonly counted: FenRange;
  /** False while something about this earner is not told. */
  readonly told: boolean;
};

/** What a household's money comes to, with every line that led there. Fen a month, both ends. */
export type IncomeResult = {
  /** What counts, before the local deduction for work: the answer to `incomeMonth`. */
  readonly month: FenRange;
  /** What counts after the local deductions. */
  readonly counted: FenRange;
  /** `counted` by heads; null while nobody lives there. */
  readonly perPerson: FenRange | null;
  readonly earners: readonly EarnerIncome[];
  readonly lines: readonly IncomeLine[];
  readonly notes: readonly IncomeNote[];
};
