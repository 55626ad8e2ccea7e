import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { press } from '../device/press.ts';
import { said } from '../device/said.ts';

type Props = {
  readonly chosen: boolean;
  readonly onTap: () => void;
  /** One of several (a card), any of several (a line with a box), or a step onward (a card that is never ticked). */
  readonly role?: 'radio' | 'checkbox' | 'button';
  readonly children: ReactNode;
};

/** One answer to choose. The tick says the same as the colour. */
export function Option({ chosen, onTap, role = 'radio', children }: Props) {
  const way = press(onTap, role === 'button' ? {} : { role, checked: chosen });
  if (role === 'checkbox')
    return (
      <View className={`tick press ${chosen ? 'tick-on' : ''}`} {...way}>
        <Text className="tick-box" {...said({ hidden: true })}>
          ✓
        </Text>
        <View className="tick-say">{children}</View>
      </View>
    );
  return (
    <View className={`option press ${chosen ? 'option-on' : ''}`} {...way}>
      <View className="option-say">{children}</View>
      {chosen ? (
        <Text className="option-tick" {...said({ hidden: true })}>
          ✓
        </Text>
      ) : null}
    </View>
  );
}
