import { Text, View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';

type Props<K extends string> = {
  readonly label: string;
  readonly options: Readonly<Record<K, string>>;
  readonly chosen: string | null;
  readonly onChoose: (key: K) => void;
  /** Several may be chosen. */
  readonly many?: readonly string[] | undefined;
};

/** Short answers side by side, as many as fit in a row. */
export function Pills<K extends string>({ label, options, chosen, onChoose, many }: Props<K>) {
  const role = many ? 'checkbox' : 'radio';
  return (
    <View className="pills" {...said({ role: many ? 'group' : 'radiogroup', label })}>
      {(Object.entries(options) as [K, string][]).map(([key, say]) => {
        const on = many ? many.includes(key) : chosen === key;
        return (
          <View
            key={key}
            className={`pill press ${on ? 'pill-on' : ''} ${key === 'unsure' || key === 'declined' ? 'pill-soft' : ''}`}
            {...press(() => onChoose(key), { role, checked: on })}
          >
            {on ? (
              <Text className="pill-tick" {...said({ hidden: true })}>
                ✓
              </Text>
            ) : null}
            {say}
          </View>
        );
      })}
    </View>
  );
}
