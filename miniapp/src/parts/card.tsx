import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { press } from '../device/press.ts';

type Props = {
  readonly tone?: 'plain' | 'lamp' | 'pine' | 'brick';
  /** With it the whole card is one button. */
  readonly onTap?: (() => void) | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** Things that belong together on one surface. */
export function Card({ tone = 'plain', onTap, label, children }: Props) {
  const way = onTap ? press(onTap, label ? { label } : {}) : {};
  return (
    <View className={`card card-${tone} ${onTap ? 'press' : ''}`} {...way}>
      {children}
    </View>
  );
}
