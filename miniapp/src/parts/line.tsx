import { Text, View } from '@tarojs/components';
import { said } from '../device/said.ts';

/** One number, or the range it lies in. */
export type Drawable = number | readonly [number, number];

type Props = {
  /** The person's own figure. */
  readonly you: Drawable;
  readonly limit: Drawable;
  readonly unit: string;
  readonly youLabel?: string | undefined;
  readonly limitLabel?: string | undefined;
};

const grouped = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

const endsOf = (value: Drawable) => (typeof value === 'number' ? ([value, value] as const) : value);
const spoken = (from: number, to: number) => (from === to ? grouped(from) : `${grouped(from)} – ${grouped(to)}`);

/** A figure beside its line, drawn and in words. */
export function Line({ you, limit, unit, youLabel = '您家', limitLabel = '线' }: Props) {
  const [from, to] = endsOf(you);
  const [least, most] = endsOf(limit);
  const end = Math.max(to, most) * 1.25 || 1;
  const at = (value: number) => `${Math.max(0, Math.min(100, (value / end) * 100))}%`;
  const wide = (span: number, more: number) => `calc(${(span / end) * 100}% + ${more}px)`;
  const words = [`${youLabel} ${spoken(from, to)} ${unit}`, `${limitLabel} ${spoken(least, most)} ${unit}`] as const;
  return (
    <View {...said({ role: 'img', label: words.join(',') })}>
      <View className="figure-line">
        <View className="figure-bar" />
        <View className="figure-you" style={{ left: at(from), width: wide(to - from, 20) }} />
        <View
          className={least === most ? 'figure-limit' : 'figure-limit figure-between'}
          style={{ left: at(least), width: wide(most - least, 2) }}
        />
      </View>
      <View className="figure-words">
        <Text>{words[0]}</Text>
        <Text>{words[1]}</Text>
      </View>
    </View>
  );
}
