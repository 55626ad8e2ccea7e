import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { said } from '../device/said.ts';

type Props = {
  readonly tone?: 'plain' | 'lamp' | 'pine' | 'brick';
  readonly title: string;
  readonly children?: ReactNode;
  /** A button, or a pair. */
  readonly action?: ReactNode;
};

/** Something worth stopping for, read out when it appears; brick at once, the rest politely. */
export const Notice = ({ tone = 'plain', title, children, action }: Props) => (
  <View
    className={`notice notice-${tone}`}
    {...said(tone === 'brick' ? { role: 'alert' } : { role: 'status', live: 'polite' })}
  >
    <Text className="notice-title">{title}</Text>
    {children ? <View className="notice-say">{children}</View> : null}
    {action ? <View className="notice-act">{action}</View> : null}
  </View>
);
