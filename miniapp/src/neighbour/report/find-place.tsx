import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import type { PickedPlace } from '../../state/draft.ts';
import { recentPlaceKept } from '../../state/on-this-phone.ts';
import { text } from '../../text/report.ts';
import { type Candidate, pickedFrom } from '../state/choice.ts';
import { useFind } from '../state/use-find.ts';
import { BrowsePlaces } from './browse-places.tsx';
import { Here } from './here.tsx';
import { PlaceHits } from './place-hits.tsx';

type Props = { readonly onPick: (place: PickedPlace) => void };

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

/** Finds a street or committee: where the phone stands, what is typed, the last one, or district by district. */
export function FindPlace({ onPick }: Props) {
  const [typed, setTyped] = useState('');
  const [browsing, setBrowsing] = useState(false);
  const [around, setAround] = useState<readonly Candidate[]>([]);
  const { items, busy } = useFind(typed);
  if (browsing) return <BrowsePlaces onPick={onPick} onLeave={() => setBrowsing(false)} />;
  const found = (places: readonly Candidate[], sure: boolean) => {
    const first = sure && places[0] ? pickedFrom(places[0]) : null;
    if (first) onPick(first);
    else setAround(places);
  };
  const writing = typed.trim() !== '';
  const hits = writing ? items : around;
  return (
    <View className="stack">
      <Field label={text.place.search} placeholder={text.place.searchHint} value={typed} max={60} onInput={setTyped} />
      {!writing && around.length > 0 ? <Text className="sub">{text.place.around}</Text> : null}
      <PlaceHits items={hits} onPick={onPick} onDistrict={(name) => setTyped(`${name} `)} />
      {writing && hits.length === 0 ? <Text className="sub">{busy ? text.place.busy : text.place.none}</Text> : null}
      {writing ? null : <Recent onPick={onPick} />}
      {writing ? null : <Here onFound={found} />}
      <Button kind="quiet" onTap={() => setBrowsing(true)}>
        {text.place.browse}
      </Button>
    </View>
  );
}
