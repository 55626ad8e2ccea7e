import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { press } from '../device/press.ts';

type Props = { readonly summary: string; readonly open?: boolean; readonly children: ReactNode };

/** A line that opens to more; closed, it costs one line. */
export function Fold({ summary, open: opened = false, children }: Props) {
  const [open, setOpen] = useState(opened);
  return (
    <View className={open ? 'fold fold-open' : 'fold'}>
      <View className="fold-head press" {...press(() => setOpen(!open), { expanded: open })}>
        <Text className="fold-summary">{summary}</Text>
        <View className="fold-mark" />
      </View>
      {open ? <View className="fold-body">{children}</View> : null}
    </View>
  );
}
