import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { searchPlaces } from 'shared-scoring';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import type { PickedPlace } from '../../state/draft.ts';
import { recentPlaceKept } from '../../state/on-this-phone.ts';
import { text } from '../../text/report.ts';
import { districts, pickedOf } from '../data/places.ts';
import { BrowsePlaces } from './browse-places.tsx';

type Props = { readonly onPick: (place: PickedPlace) => void };

const most = 6;

const Found = ({ typed, onPick }: Props & { readonly typed: string }) => {
  const hits = searchPlaces(districts, typed, most);
  if (hits.length === 0) return <Text className="sub">{text.place.none}</Text>;
  return (
    <View className="stack">
      {hits.map((hit) => (
        <Option key={hit.committee ?? hit.street} role="button" chosen={false} onTap={() => onPick(pickedOf(hit))}>
          <Text className="place-hit">{hit.label}</Text>
          <Text className="sub">{hit.committee ? hit.districtName : text.place.onlyStreet(hit.districtName)}</Text>
        </Option>
      ))}
    </View>
  );
};

const Recent = ({ onPick }: Props) => {
  const recent = recentPlaceKept.use();
  if (!recent) return null;
  return (
    <Option role="button" chosen={false} onTap={() => onPick(recent)}>
      <Text className="place-hit">{recent.committeeName ?? recent.streetName}</Text>
      <Text className="sub">{`${text.place.recent} · ${recent.streetName}`}</Text>
    </Option>
  );
};

/** Finds a street or committee: type part of a name, take the last one, or go down district by district. */
export function FindPlace({ onPick }: Props) {
  const [typed, setTyped] = useState('');
  const [browsing, setBrowsing] = useState(false);
  if (browsing) return <BrowsePlaces onPick={onPick} onLeave={() => setBrowsing(false)} />;
  return (
    <View className="stack">
      <Field label={text.place.search} placeholder={text.place.searchHint} value={typed} max={30} onInput={setTyped} />
      {typed.trim() ? <Found typed={typed} onPick={onPick} /> : <Recent onPick={onPick} />}
      <Button kind="quiet" onTap={() => setBrowsing(true)}>
        {text.place.browse}
      </Button>
    </View>
  );
}
