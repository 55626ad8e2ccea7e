import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { type Giveable, isPhone, ticked, type Wish } from '../state/handover.ts';
import type { Handing } from '../state/use-handover.ts';
import { text } from '../text.ts';
import { StreetPick } from './street-pick.tsx';

const words = text.handover;

type Props = {
  readonly it: Handing;
  readonly district: string;
  readonly giveable: readonly Giveable[];
  readonly wishes: readonly Wish[];
};

const Tick = ({ on, onTap, title, sub }: { on: boolean; onTap: () => void; title: string; sub?: string }) => (
  <Option role="checkbox" chosen={on} onTap={onTap}>
    {sub ? <Text className="sub">{setInHan(sub)}</Text> : null}
    <Text>{setInHan(title)}</Text>
  </Option>
);

/** What to give to whom: a street, the kinds of help, the answers one by one, and whether one may be called. */
export function HandoverPick({ it: { picks, change }, district, giveable, wishes }: Props) {
  return (
    <View>
      <StreetPick district={district} chosen={picks.street} onChoose={(street) => change({ street })} />
      {wishes.length > 0 ? (
        <>
          <Text className="h2">{words.wishesAsk}</Text>
          <View className="ticks" {...said({ role: 'group', label: words.wishesAsk })}>
            {wishes.map(({ id, title }) => (
              <Tick
                key={id}
                title={title}
                on={picks.policies.includes(id)}
                onTap={() => change({ policies: ticked(picks.policies, id) })}
              />
            ))}
          </View>
        </>
      ) : null}
      <Text className="h2">{words.answersAsk}</Text>
      <Text className="sub ask-help">{words.answersSay}</Text>
      <View className="ticks" {...said({ role: 'group', label: words.answersAsk })}>
        {giveable.map(({ key, question, answer }) => (
          <Tick
            key={key}
            sub={question}
            title={answer}
            on={picks.answers.includes(key)}
            onTap={() => change({ answers: ticked(picks.answers, key) })}
          />
        ))}
      </View>
      <Text className="h2">{words.contact}</Text>
      <View className="stack" {...said({ role: 'radiogroup', label: words.contact })}>
        <Option chosen={!picks.mayCall} onTap={() => change({ mayCall: false })}>
          {words.mayNotCall}
        </Option>
        <Option chosen={picks.mayCall} onTap={() => change({ mayCall: true })}>
          {words.callMe}
        </Option>
      </View>
      {picks.mayCall ? (
        <View className="gap">
          <Field
            label={words.phone}
            value={picks.phone}
            max={20}
            hint={words.phoneHint}
            error={picks.phone && !isPhone(picks.phone) ? words.phoneWrong : undefined}
            onInput={(phone) => change({ phone })}
          />
        </View>
      ) : null}
      <View className="gap">
        <Field
          long
          label={words.note}
          value={picks.note}
          max={200}
          hint={words.noteHint}
          onInput={(note) => change({ note })}
        />
      </View>
    </View>
  );
}
