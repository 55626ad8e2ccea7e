import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { Field } from '../../parts/field.tsx';
import { type Draft, maxDoor, type PickedPlace } from '../../state/draft.ts';
import { text } from '../../text/report.ts';
import { FindPlace } from './find-place.tsx';

type Props = { readonly draft: Draft; readonly change: (fields: Partial<Draft>) => void };

const nameOf = ({ streetName, committeeName }: PickedPlace) =>
  committeeName ? `${streetName} · ${committeeName}` : streetName;

const Picked = ({ place, onChange }: { readonly place: PickedPlace; readonly onChange: () => void }) => (
  <View className="place">
    <View className="place-pic" {...said({ hidden: true })}>
      <View className="place-pane" />
    </View>
    <View className="place-say">
      <Text>{nameOf(place)}</Text>
      <Text className="sub">{text.place.goesTo}</Text>
    </View>
    <View className="place-change press" {...press(onChange, { label: text.place.changeLabel })}>
      {text.place.change}
    </View>
  </View>
);

/** Where the household is: the street and committee that answer for it, and the door as far as known. */
export function Place({ draft, change }: Props) {
  const [changing, setChanging] = useState(false);
  const { place } = draft;
  const pick = (picked: PickedPlace) => {
    change({ place: picked });
    setChanging(false);
  };
  return (
    <View id="place" className="report-part">
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.place.title}
      </Text>
      {place && !changing ? (
        <View className="stack">
          <Picked place={place} onChange={() => setChanging(true)} />
          <Field
            label={text.place.door}
            placeholder={text.place.doorHint}
            value={draft.door}
            max={maxDoor}
            onInput={(door) => change({ door })}
          />
        </View>
      ) : (
        <FindPlace onPick={pick} />
      )}
    </View>
  );
}
