import { mostMoney } from '../facts/money.ts';
import type { Answer, Fen } from '../facts/types.ts';
import type { Per } from './rules.ts';

/** Both ends of an amount, in Fen a month. */
export type FenRange = { readonly lo: Fen; readonly hi: Fen };

export const nothing: FenRange = { lo: 0, hi: 0 };
/** Not told: nought or any amount. */
export const anything: FenRange = { lo: 0, hi: mostMoney };

export const plus = (a: FenRange, b: FenRange): FenRange => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
export const minus = (a: FenRange, b: FenRange): FenRange => ({ lo: a.lo - b.hi, hi: a.hi - b.lo });
/** Brought between nought and the most anybody answers, in whole Fen. */
export const within = ({ lo, hi }: FenRange): FenRange => ({
  lo: Math.min(mostMoney, Math.max(0, Math.round(lo))),
  hi: Math.min(mostMoney, Math.max(0, Math.round(hi))),
});

const monthsOf: Readonly<Record<Per, number>> = { month: 1, quarter: 3, year: 12 };

const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** An answer as both ends of a month's money; anything not told, or told as no amount, may be any amount. */
export const monthly = (answer: Answer | undefined, per: Per): FenRange => {
  if (answer?.kind === 'value' && isAmount(answer.value)) {
    const month = answer.value / monthsOf[per];
    return { lo: month, hi: month };
  }
  if (answer?.kind !== 'range' || !isAmount(answer.from) || !isAmount(answer.to)) return anything;
  const [lo, hi] = [Math.min(answer.from, answer.to), Math.max(answer.from, answer.to)];
  return { lo: lo / monthsOf[per], hi: hi >= mostMoney ? mostMoney : hi / monthsOf[per] };
};
