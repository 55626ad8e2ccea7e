import { Text, View } from '@tarojs/components';
import { phoneCall } from '../../device/phone-call.ts';
import { press } from '../../device/press.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/report.ts';

const numbers = ['110', '119', '120', '12356'] as const;

/** The four numbers for danger, before any form: a tap opens the dialler, one thumb, no scrolling. */
export const DangerFirst = () => (
  <View className="danger-first">
    <Text className="danger-first-say">{text.danger}</Text>
    <View className="danger-first-row">
      {numbers.map((number) => (
        <View
          key={number}
          className="danger-first-call press"
          {...press(() => phoneCall(number), {
            label: common.danger.call(number, text.dangerWhat[number]),
          })}
        >
          <Text className="danger-first-number">{number}</Text>
          <Text className="danger-first-what">{text.dangerWhat[number]}</Text>
        </View>
      ))}
    </View>
  </View>
);
