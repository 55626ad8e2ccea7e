import { Text, View } from '@tarojs/components';
import { phoneCall } from '../../device/phone-call.ts';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../../text/report.ts';

type Line = { readonly number: string; readonly name: string; readonly when: string };

/** Shown the moment a danger is ticked or written: whom to phone, before anything else. */
export const FirstCall = ({ lines }: { readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <View className="first" {...said({ role: 'alert' })}>
      <Text className="first-title">{text.first.title}</Text>
      {lines.map(({ number, name, when }) => (
        <View
          key={number}
          className="first-line press"
          {...press(() => phoneCall(number), { label: `拨打 ${number}，${name}` })}
        >
          <Text className="danger-number">{number}</Text>
          <View className="first-say">
            <Text className="strong">{name}</Text>
            <Text className="first-when">{setInHan(when)}</Text>
          </View>
        </View>
      ))}
      <Text className="first-when">{text.first.after}</Text>
    </View>
  );
