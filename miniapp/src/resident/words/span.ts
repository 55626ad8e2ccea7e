import { mostMoney } from 'shared-scoring';
import { rangeWords, yuanWords } from './money.ts';

/** A month's money in Fen in words; an open upper end is told as such, never as a figure. */
export const spanWords = (
  { lo, hi }: { readonly lo: number; readonly hi: number },
  open: { readonly unknown: string; readonly over: (yuan: string) => string },
): string => {
  if (hi < mostMoney) return rangeWords({ lo, hi });
  return lo <= 0 ? open.unknown : open.over(yuanWords(lo));
};
