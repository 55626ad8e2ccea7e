import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  /** A line under an option that says what follows from it. */
  readonly say?: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  readonly onChoose: (value: T) => void;
};

/** One of several, as large buttons under their question. */
export function Choices<T extends string>({ label, options, say, chosen, onChoose }: Props<T>) {
  const values = Object.keys(options) as T[]; // the keys of a literal record are its own
  return (
    <View className="choices" {...said({ role: 'radiogroup', label })}>
      <Text className="h2">{label}</Text>
      <View className="stack">
        {values.map((value) => (
          <Option key={value} chosen={value === chosen} onTap={() => onChoose(value)}>
            <Text>{options[value]}</Text>
            {say?.[value] ? <Text className="sub">{say[value]}</Text> : null}
          </Option>
        ))}
      </View>
    </View>
  );
}
