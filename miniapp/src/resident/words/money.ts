/** Whole numbers with thousands marks: 1,690. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Fen as yuan, without a fraction of zeros: 1,690 or 7.50. */
export const yuanWords = (fen: number): string => {
  const [whole = 0, cents = 0] = [Math.trunc(fen / 100), Math.abs(Math.round(fen % 100))];
  return cents ? `${grouped(whole)}.${String(cents).padStart(2, '0')}` : grouped(whole);
};

/** A range of Fen in words: 450 – 1,220 元, or 450 元 when both ends are the same. */
export const rangeWords = ({ lo, hi }: { readonly lo: number; readonly hi: number }): string =>
  lo === hi ? `${yuanWords(lo)} 元` : `${yuanWords(lo)} – ${yuanWords(hi)} 元`;

const every = { month: '每月', year: '每年', once: '一次' } as const;

/** An amount in words: 每月 450 – 1,220 元. An amount that may be nothing is told as its most: 每月最多 820 元. */
export const amountWords = (amount: { readonly lo: number; readonly hi: number }, per: keyof typeof every): string =>
  amount.lo <= 0 && amount.hi > 0
    ? `${every[per]}最多 ${yuanWords(amount.hi)} 元`
    : `${every[per]} ${rangeWords(amount)}`;
