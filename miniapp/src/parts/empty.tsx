import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { said } from '../device/said.ts';

type Props = { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };

/** Nothing here yet: one window is lit, and what to do is said. */
export const Empty = ({ title, children, action }: Props) => (
  <View className="empty">
    <View className="empty-house" {...said({ hidden: true })}>
      <View className="empty-pane" />
      <View className="empty-pane" />
      <View className="empty-pane empty-pane-lit" />
      <View className="empty-pane" />
    </View>
    <Text className="strong">{title}</Text>
    {children ? <View className="sub">{children}</View> : null}
    {action}
  </View>
);
