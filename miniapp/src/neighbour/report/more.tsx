import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Field } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Option } from '../../parts/option.tsx';
import { type Draft, maxNote, toggled } from '../../state/draft.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../../text/report.ts';
import { modifiers, phoneForNote } from '../data/signs.ts';
import { FirstCall } from './first-call.tsx';
import { GentleCard } from './gentle-card.tsx';

type Props = { readonly draft: Draft; readonly change: (fields: Partial<Draft>) => void };

const spokenWays = ['yes', 'no', 'unsaid'] as const;

/** What may be added, all of it optional: circumstances, one sentence, whether they were told. */
export const More = ({ draft, change }: Props) => (
  <View className="report-part stack">
    <View className="report-group">
      <Fold summary={text.more.fold} open={draft.modifiers.length > 0}>
        {modifiers.map(({ id, text: words }) => {
          // The catalogue and the contract name the same modifiers; the reply of `includes` narrows nothing.
          const modifier = id as Draft['modifiers'][number];
          return (
            <Option
              key={id}
              role="checkbox"
              chosen={draft.modifiers.includes(modifier)}
              onTap={() => change({ modifiers: toggled(draft.modifiers, modifier) })}
            >
              {setInHan(words)}
            </Option>
          );
        })}
      </Fold>
    </View>
    <Field
      long
      label={text.more.note}
      hint={text.more.noteHint}
      value={draft.note}
      max={maxNote}
      onInput={(note) => change({ note })}
    />
    <FirstCall lines={phoneForNote(draft.note)} />
    <View {...said({ role: 'radiogroup', label: text.more.spoken })}>
      <Text className="field-label">{text.more.spoken}</Text>
      <View className="spoken">
        {spokenWays.map((way) => (
          <Option key={way} chosen={draft.spoken === way} onTap={() => change({ spoken: way })}>
            {text.more.spokenWords[way]}
          </Option>
        ))}
      </View>
    </View>
    {draft.spoken === 'no' ? <GentleCard /> : null}
  </View>
);
