import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import type { Counts } from '../state/queue-view.ts';
import { text } from '../text.ts';

const Counter = ({ label, value, hot }: { readonly label: string; readonly value: number; readonly hot?: boolean }) => (
  <View className="counter" {...said({ role: 'img', label: `${label} ${value}` })}>
    <Text className="sub">{label}</Text>
    <Text className={hot && value > 0 ? 'counter-figure counter-hot' : 'counter-figure'}>{value}</Text>
  </View>
);

/** The street at a glance. */
export const Counters = ({ counts }: { readonly counts: Counts }) => (
  <View className="counters">
    <Counter label={text.queue.mine} value={counts.mine} />
    <Counter label={text.queue.today} value={counts.today} hot />
    <Counter label={text.queue.fresh} value={counts.fresh} />
  </View>
);
