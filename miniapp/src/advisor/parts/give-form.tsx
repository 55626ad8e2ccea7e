import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OfferedCase } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Option } from '../../parts/option.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { type Person, useDistrictStaff, useGive } from '../state/use-desk.ts';
import { text } from '../text.ts';

type Props = {
  readonly item: OfferedCase;
  readonly onGiven: (to: Person) => void;
  readonly onCancel: () => void;
};

const words = text.desk;

/** To whom a case goes, street by street, and why: one person, one sentence that is already there, one tap. */
export function GiveForm({ item, onGiven, onCancel }: Props) {
  const [to, setTo] = useState<Person | null>(null);
  const [note, setNote] = useState<string>(words.notes[item.kind]);
  const [lacking, setLacking] = useState(false);
  const { streets, problem, reload } = useDistrictStaff(item.fromStreet);
  const giving = useGive(item, onGiven);
  const why = note.trim();
  const send = () => (to && why ? giving.run(to, why) : setLacking(true));
  return (
    <View className="stack" {...said({ role: 'group', label: words.who })}>
      {problem ? <Trouble problem={problem} retry={reload} /> : null}
      {!streets && !problem ? <Loading label={words.loading} /> : null}
      {streets?.length === 0 ? <Empty title={words.nobody.title}>{words.nobody.say}</Empty> : null}
      {streets?.map(({ street, name, staff }) => (
        <View key={street} className="desk-street" {...said({ role: 'radiogroup', label: name })}>
          <Text className="field-label">{name}</Text>
          {staff.map(({ staffId, badge, role, onDuty }) => (
            <Option
              key={staffId}
              chosen={to?.staffId === staffId}
              onTap={() => {
                setTo({ street, name, staffId, badge, role });
                setLacking(false);
              }}
            >
              <Text className="desk-person">{words.person(badge, role === 'lead')}</Text>
              <Text className="sub">{onDuty ? words.onDuty : words.offDuty}</Text>
            </Option>
          ))}
        </View>
      ))}
      {to ? (
        <Field
          long
          label={words.note}
          hint={words.noteHint}
          value={note}
          max={200}
          error={lacking && !why ? text.form.noteNeeded : undefined}
          onInput={(next) => {
            setNote(next);
            setLacking(false);
          }}
        />
      ) : lacking ? (
        <Text className="field-error">{words.pickFirst}</Text>
      ) : null}
      {giving.problem ? <Trouble problem={giving.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.form.cancel}
        </Button>
        <Button busy={giving.busy} onTap={send}>
          {words.send}
        </Button>
      </View>
    </View>
  );
}
