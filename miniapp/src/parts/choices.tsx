import { Text, View } from '@tarojs/components';
import { said } from '../device/said.ts';
import { Option } from './option.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  /** Where the order of `options` is not the order to show, as with names that are numbers. */
  readonly order?: readonly T[];
  /** A line under an option that says what follows from it. */
  readonly say?: Readonly<Record<T, string>>;
  readonly error?: string | undefined;
  readonly chosen: T | undefined;
  readonly onChoose: (value: T) => void;
};

/** One of several, as large buttons under their question. */
export function Choices<T extends string>({ label, options, order, say, error, chosen, onChoose }: Props<T>) {
  const values = order ?? (Object.keys(options) as T[]); // the keys of a literal record are its own
  return (
    <View className="choices" {...said({ role: 'radiogroup', label })}>
      <Text className="h2">{label}</Text>
      {error ? (
        <Text className="field-error" {...said({ role: 'alert' })}>
          {error}
        </Text>
      ) : null}
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
