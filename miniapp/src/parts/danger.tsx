import { Text, View } from '@tarojs/components';
import { phoneCall } from '../device/phone-call.ts';
import { press } from '../device/press.ts';
import { text } from '../text/common.ts';

type Props = {
  readonly numbers?: readonly string[];
  /** The words before the numbers. */
  readonly children?: string;
  /** A smaller line below them. */
  readonly note?: string;
};

/** Numbers to call first when somebody is in danger; a tap opens the dialler. */
export const Danger = ({ numbers = ['110', '120'], children = text.danger.ask, note }: Props) => (
  <View className={numbers.length > 2 ? 'danger danger-many' : 'danger'}>
    <View className="danger-say">
      <Text>{children}</Text>
      {note ? <Text className="danger-note">{note}</Text> : null}
    </View>
    <View className="danger-numbers">
      {numbers.map((number) => (
        <View
          key={number}
          className="danger-number press"
          {...press(() => phoneCall(number), { label: text.danger.call(number, text.danger.what[number] ?? '求助') })}
        >
          {number}
        </View>
      ))}
    </View>
  </View>
);
