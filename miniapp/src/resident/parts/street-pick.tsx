import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import { streetsOf } from '../data/streets.ts';
import { text } from '../text.ts';

const words = text.handover;

type Props = {
  readonly district: string;
  readonly chosen: string | null;
  readonly onChoose: (street: string) => void;
};

/** Whose advisor gets it; one line once it is chosen. */
export function StreetPick({ district, chosen, onChoose }: Props) {
  const [open, setOpen] = useState(chosen === null);
  const streets = streetsOf(district);
  const name = streets.find(([code]) => code === chosen)?.[1];
  return (
    <>
      <Text className="h2">{words.streetAsk}</Text>
      {name && !open ? (
        <View className="card answer street-chosen">
          <View className="answer-say">
            <Text>{words.advisorOf(name)}</Text>
          </View>
          <View className="answer-act press" {...press(() => setOpen(true), { label: words.streetChange })}>
            {text.results.change}
          </View>
        </View>
      ) : (
        <View className="names" {...said({ role: 'radiogroup', label: words.streetAsk })}>
          {streets.map(([code, title]) => (
            <Option
              key={code}
              chosen={code === chosen}
              onTap={() => {
                onChoose(code);
                setOpen(false);
              }}
            >
              {title}
            </Option>
          ))}
        </View>
      )}
    </>
  );
}
