import { Text, View } from '@tarojs/components';
import { Windows } from '../../parts/windows.tsx';
import { text } from '../text.ts';
import { rangeWords, yuanWords } from '../words/money.ts';

type Props = {
  readonly total: { readonly lo: number; readonly hi: number } | null;
  /** Kinds of help within reach whose amount only the office can work out. */
  readonly uncounted: number;
  readonly fits: number;
  readonly possible: number;
  readonly open: number;
};

const lit = (count: number) => Array.from({ length: count }, () => 'lit' as const);
const pale = (count: number) => Array.from({ length: count }, () => 'pale' as const);

/** Whole yuan, the range rather wider than narrower: it says 大约. */
const round = ({ lo, hi }: { readonly lo: number; readonly hi: number }) => ({
  lo: Math.floor(lo / 100) * 100,
  hi: Math.ceil(hi / 100) * 100,
});

const figureOf = (exact: { readonly lo: number; readonly hi: number }, uncounted: number) => {
  const total = round(exact);
  if (uncounted > 0 && total.lo > 0) return text.results.atLeast(yuanWords(total.lo));
  return total.lo <= 0 ? text.results.upTo(yuanWords(total.hi)) : rangeWords(total);
};

/** What it may come to each month, and how many kinds of help stand where. */
export const Sum = ({ total, uncounted, fits, possible, open }: Props) => (
  <View className="sum">
    <Text className="sum-sub">{total ? text.results.monthly : ''}</Text>
    <Text className="sum-figure">{total ? figureOf(total, uncounted) : text.results.monthlyNone}</Text>
    {total && uncounted > 0 ? <Text className="sum-sub">{text.results.uncounted(uncounted)}</Text> : null}
    <Text className="sum-sub">{text.results.counts(fits, possible, open)}</Text>
    {fits + possible > 0 ? (
      <View className="sum-windows">
        <Windows items={[...lit(fits), ...pale(possible)]} label={text.results.counts(fits, possible, 0)} />
      </View>
    ) : null}
  </View>
);
