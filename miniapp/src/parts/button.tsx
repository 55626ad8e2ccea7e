import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { press } from '../device/press.ts';
import { text } from '../text/common.ts';

type Props = {
  readonly kind?: 'main' | 'quiet' | 'danger';
  readonly onTap: () => void;
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Spoken name, when the words on it are not enough. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** One thing to do. Busy keeps it in place and says so. */
export function Button({ kind = 'main', onTap, busy = false, disabled = false, label, children }: Props) {
  const off = busy || disabled;
  return (
    <View
      className={`button button-${kind} press ${off ? 'button-off' : ''}`}
      {...press(onTap, { disabled: off, ...(label ? { label } : {}) })}
    >
      {busy ? text.busy : children}
    </View>
  );
}
