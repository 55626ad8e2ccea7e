import { Text, View } from '@tarojs/components';
import { said } from '../device/said.ts';
import { text } from '../text/common.ts';

/** The shape of what is coming, while it is on its way. */
export const Loading = ({ label = text.loading }: { readonly label?: string }) => (
  <View {...said({ role: 'status', live: 'polite' })}>
    <Text className="only-read">{label}</Text>
    <View {...said({ hidden: true })}>
      <View className="loading-bone loading-bone-short" />
      <View className="loading-bone loading-bone-wide" />
      <View className="loading-bone" />
      <View className="loading-bone loading-bone-wide" />
    </View>
  </View>
);
