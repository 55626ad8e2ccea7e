import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { namePage } from '../../device/bar.ts';
import { onEscape } from '../../device/escape.ts';
import { quickExit } from '../../device/go.ts';
import { Option } from '../../parts/option.tsx';
import { draftKept, recentPlaceKept } from '../../state/on-this-phone.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/report.ts';

/** Leaves for something harmless at once; with `clear` nothing written here stays on the phone. */
export const leaveFast = (clear: boolean): void => {
  if (clear) {
    draftKept.clear();
    recentPlaceKept.clear();
  }
  quickExit();
};

type Props = { readonly clear: boolean; readonly onClear: (clear: boolean) => void };

/** Said once the page holds something nobody looking over a shoulder should read: how to leave, and what then goes. */
export const LeaveFast = ({ clear, onClear }: Props) => {
  useEffect(() => onEscape(() => leaveFast(clear)), [clear]);
  // Neither the tab nor the list of open apps says what this page is about.
  useEffect(() => {
    namePage(common.app);
    return () => namePage(text.title);
  }, []);
  return (
    <View className="leave-fast">
      <Text className="strong">{text.leave.title}</Text>
      <Text className="sub">{text.leave.say}</Text>
      <Option role="checkbox" chosen={clear} onTap={() => onClear(!clear)}>
        {text.leave.clear}
      </Option>
    </View>
  );
};
