import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import type { Counts } from '../state/queue-view.ts';
import { text } from '../text.ts';

type Props = {
  readonly label: string;
  readonly value: number;
  /** How many of them are past their time; only that is told in brick. */
  readonly late?: number;
};

const Counter = ({ label, value, late = 0 }: Props) => {
  const told = late > 0 ? text.queue.late(late) : '';
  return (
    <View className="counter" {...said({ role: 'img', label: [`${label} ${value}`, told].filter(Boolean).join('，') })}>
      <Text className="sub">{label}</Text>
      <Text className="counter-figure">{value}</Text>
      {told ? <Text className="counter-late">{told}</Text> : null}
    </View>
  );
};

/** The street at a glance. */
export const Counters = ({ counts }: { readonly counts: Counts }) => (
  <View className="counters">
    <Counter label={text.queue.mine} value={counts.mine} />
    <Counter label={text.queue.today} value={counts.today} late={counts.late} />
    <Counter label={text.queue.fresh} value={counts.fresh} />
  </View>
);
