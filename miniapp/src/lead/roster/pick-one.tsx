import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';

type Props = {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
  readonly onPick: (key: string) => void;
};

/** One of several, side by side where they fit. */
export const PickOne = ({ label, options, chosen, onPick }: Props) => (
  <View {...said({ role: 'radiogroup', label })}>
    <Text className="field-label">{label}</Text>
    <View className="lead-grid">
      {options.map(([key, name]) => (
        <Option key={key} chosen={key === chosen} onTap={() => onPick(key)}>
          {name}
        </Option>
      ))}
    </View>
  </View>
);
