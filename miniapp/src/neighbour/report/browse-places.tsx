import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Option } from '../../parts/option.tsx';
import type { PickedPlace } from '../../state/draft.ts';
import { text } from '../../text/report.ts';
import { districts } from '../data/places.ts';

type Props = { readonly onPick: (place: PickedPlace) => void; readonly onLeave: () => void };
type Row = { readonly code: string; readonly name: string; readonly choose: () => void };

/** Down one level at a time: district, street, committee; the last may stay unknown. */
export function BrowsePlaces({ onPick, onLeave }: Props) {
  const [districtCode, setDistrict] = useState('');
  const [streetCode, setStreet] = useState('');
  const district = districts.find((one) => one.district === districtCode);
  const street = district?.streets.find(([code]) => code === streetCode);

  const level = (): { readonly title: string; readonly rows: readonly Row[] } => {
    if (!district) {
      const rows = districts.map((one) => ({
        code: one.district,
        name: one.name,
        choose: () => setDistrict(one.district),
      }));
      return { title: text.place.district, rows };
    }
    if (!street) {
      const rows = district.streets.map(([code, name]) => ({ code, name, choose: () => setStreet(code) }));
      return { title: text.place.street, rows };
    }
    const [code, streetName, committees] = street;
    const office = { street: code, streetName };
    return {
      title: text.place.committee,
      rows: [
        { code, name: text.place.anyCommittee, choose: () => onPick(office) },
        ...committees.map(([committee, committeeName]) => ({
          code: committee,
          name: committeeName,
          choose: () => onPick({ ...office, committee, committeeName }),
        })),
      ],
    };
  };

  const up = () => {
    if (street) setStreet('');
    else if (district) setDistrict('');
    else onLeave();
  };
  const { title, rows } = level();
  return (
    <View className="stack">
      <Text className="strong">{[district?.name, street?.[1], title].filter(Boolean).join(' · ')}</Text>
      <View className="place-grid">
        {rows.map(({ code, name, choose }) => (
          <Option key={code} role="button" chosen={false} onTap={choose}>
            {name}
          </Option>
        ))}
      </View>
      <Button kind="quiet" onTap={up}>
        {text.place.up}
      </Button>
    </View>
  );
}
