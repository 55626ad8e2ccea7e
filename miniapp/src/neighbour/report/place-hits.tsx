import { Text, View } from '@tarojs/components';
import { Option } from '../../parts/option.tsx';
import type { PickedPlace } from '../../state/draft.ts';
import { text } from '../../text/report.ts';
import { type Candidate, pickedFrom } from '../state/choice.ts';

type Props = {
  readonly items: readonly Candidate[];
  readonly onPick: (place: PickedPlace) => void;
  /** Only the district is clear yet: what to write next. */
  readonly onDistrict: (name: string) => void;
};

const subOf = ({ committee, street, districtName }: Candidate) => {
  if (!street) return text.place.onlyDistrict;
  return committee ? districtName : text.place.onlyStreet(districtName);
};

/** Places to choose from, best first. */
export const PlaceHits = ({ items, onPick, onDistrict }: Props) => (
  <View className="stack">
    {items.map((item) => {
      const picked = pickedFrom(item);
      return (
        <Option
          key={`${item.district}${item.street}${item.committee}`}
          role="button"
          chosen={false}
          onTap={() => (picked ? onPick(picked) : onDistrict(item.districtName))}
        >
          <Text className="place-hit">{item.label}</Text>
          <Text className="sub">{subOf(item)}</Text>
        </Option>
      );
    })}
  </View>
);
