import { View } from '@tarojs/components';
import { said } from '../device/said.ts';

type Props = {
  readonly items: readonly ('lit' | 'pale' | 'grey')[];
  /** Says in words what the row of windows shows. */
  readonly label: string;
};

/** A row of windows, one per thing: lit, settled (grey) or still open (pale). */
export const Windows = ({ items, label }: Props) => (
  <View className="windows" {...said({ role: 'img', label })}>
    {items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a window is its place in the row
      <View key={at} className={`window window-${item}`} />
    ))}
  </View>
);
