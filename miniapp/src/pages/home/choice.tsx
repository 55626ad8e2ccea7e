import { Text, View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';

type Props = {
  readonly title: string;
  readonly sub: string;
  /** Which of the four panes are lit: a sign to tell the doors apart at a glance. */
  readonly lit: readonly [boolean, boolean, boolean, boolean];
  readonly onTap: () => void;
};

/** One of the doors of the front page. */
export const Choice = ({ title, sub, lit, onTap }: Props) => (
  <View className="card choice press" {...press(onTap, { label: `${title}。${sub}` })}>
    <View className="choice-pic" {...said({ hidden: true })}>
      {lit.map((on, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place in the window
        <View key={at} className={on ? 'choice-pane pane-lit' : 'choice-pane'} />
      ))}
    </View>
    <View className="choice-say">
      <Text className="choice-title">{title}</Text>
      <Text className="sub">{sub}</Text>
    </View>
    <View className="choice-go" {...said({ hidden: true })} />
  </View>
);
