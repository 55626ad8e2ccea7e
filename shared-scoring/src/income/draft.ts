import type { Answer } from '../facts/types.ts';
import type { Per } from './rules.ts';

/** What somebody said about one kind of money: an amount or a band in Fen, or 不清楚/不想说, and how often it comes. */
export type IncomeAmount = { readonly answer: Answer; readonly per: Per };

/** One person, or the household as a whole (its `label` is 全家), and what has been told so far. */
export type Earner = {
  readonly id: string;
  readonly label: string;
  /** Years, when known: the youngest are not asked about wages. */
  readonly age?: number;
  /** A set of item ids that come in; [] or ['none'] = nothing. Absent = not asked yet. */
  readonly comesIn?: Answer;
  /** A set of item ids that are paid out. Absent = not asked yet. */
  readonly goesOut?: Answer;
  readonly amounts: Readonly<Record<string, IncomeAmount>>;
};

/** A household half-way through the calculator. It never leaves the device. */
export type IncomeDraft = { readonly people: readonly Earner[]; readonly home: Earner };

/** A calculator not begun: nobody has been asked anything. */
export const emptyIncomeDraft = (
  people: readonly { readonly id: string; readonly label: string; readonly age?: number }[],
): IncomeDraft => ({
  people: people.map((one) => ({ ...one, amounts: {} })),
  home: { id: 'home', label: '全家', amounts: {} },
});
