import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { text } from '../text.ts';

/** Nothing is left to ask. */
export const EndStep = () => (
  <View className="end">
    <View className="end-house" {...said({ hidden: true })}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((pane) => (
        <View key={pane} className="end-pane" />
      ))}
    </View>
    <Text className="h1">{text.screen.end}</Text>
    <Text className="sub">{text.screen.endSay}</Text>
  </View>
);
