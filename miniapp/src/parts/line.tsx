import { Text, View } from '@tarojs/components';
import { said } from '../device/said.ts';

type Props = {
  /** The person's own figure, or the range it lies in. */
  readonly you: number | readonly [number, number];
  readonly limit: number;
  readonly unit: string;
  readonly youLabel?: string | undefined;
  readonly limitLabel?: string | undefined;
};

const grouped = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** A figure beside its line, drawn and in words. */
export function Line({ you, limit, unit, youLabel = '您家', limitLabel = '线' }: Props) {
  const [from, to] = typeof you === 'number' ? [you, you] : you;
  const end = Math.max(to, limit) * 1.25 || 1;
  const at = (value: number) => `${Math.max(0, Math.min(100, (value / end) * 100))}%`;
  const width = `calc(${((to - from) / end) * 100}% + 20px)`;
  const own = from === to ? grouped(from) : `${grouped(from)} – ${grouped(to)}`;
  const words = [`${youLabel} ${own} ${unit}`, `${limitLabel} ${grouped(limit)} ${unit}`] as const;
  return (
    <View {...said({ role: 'img', label: words.join(',') })}>
      <View className="figure-line">
        <View className="figure-bar" />
        <View className="figure-you" style={{ left: at(from), width }} />
        <View className="figure-limit" style={{ left: at(limit) }} />
      </View>
      <View className="figure-words">
        <Text>{words[0]}</Text>
        <Text>{words[1]}</Text>
      </View>
    </View>
  );
}
