import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { HouseholdPerson } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ageOf, inShort, toggledKey, toggledYesNo, yesNo } from '../state/people.ts';
import { text } from '../text.ts';
import { Pills } from './pills.tsx';

type Props = {
  readonly person: HouseholdPerson;
  readonly open: boolean;
  readonly onPerson: (person: HouseholdPerson) => void;
  readonly onRemove: () => void;
};

const { visit } = text;

/** One person who lives there: what they are called, and the few facts a policy asks for. */
export function PersonForm({ person, open, onPerson, onRemove }: Props) {
  const [age, setAge] = useState(person.age === null ? '' : String(person.age));
  const jobless = person.work === 'unemployed' || person.work === 'unemployedRegistered';
  return (
    <Fold summary={inShort(person)} open={open}>
      <View className="stack">
        <Field
          label={visit.age}
          value={age}
          max={3}
          onInput={(typed) => {
            setAge(typed);
            onPerson({ ...person, age: ageOf(typed) });
          }}
        />
        <Text className="ask-say">{visit.hukou}</Text>
        <Pills
          label={visit.hukou}
          options={visit.hukouOptions}
          chosen={yesNo(person.hukouHere)}
          onChoose={(key) => onPerson({ ...person, hukouHere: toggledYesNo(person.hukouHere, key) })}
        />
        <Text className="ask-say">{visit.disability}</Text>
        <Pills
          label={visit.disability}
          options={visit.disabilityOptions}
          chosen={person.disability}
          onChoose={(key) => onPerson({ ...person, disability: toggledKey(person.disability, key) })}
        />
        <Text className="ask-say">{visit.work}</Text>
        <Pills
          label={visit.work}
          options={visit.workOptions}
          chosen={person.work}
          onChoose={(key) => onPerson({ ...person, work: toggledKey(person.work, key) })}
        />
        {jobless ? (
          <>
            <Text className="ask-say">{visit.wants}</Text>
            <Pills
              label={visit.wants}
              options={visit.wantsOptions}
              chosen={yesNo(person.wantsWork)}
              onChoose={(key) => onPerson({ ...person, wantsWork: toggledYesNo(person.wantsWork, key) })}
            />
          </>
        ) : null}
        <Button kind="quiet" onTap={onRemove} label={`${visit.remove}：${person.label}`}>
          {visit.remove}
        </Button>
      </View>
    </Fold>
  );
}
