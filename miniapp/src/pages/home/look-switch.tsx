import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Option } from '../../parts/option.tsx';
import type { ModeChoice } from '../../state/mode.ts';
import { chooseMode, useModeChoice } from '../../state/useMode.ts';
import { lookText } from '../../text/home.ts';

type Group<K extends keyof ModeChoice> = {
  readonly title: string;
  readonly field: K;
  readonly names: Readonly<Record<ModeChoice[K], string>>;
};

function Choices<K extends keyof ModeChoice>({ title, field, names }: Group<K>) {
  const choice = useModeChoice();
  // Object.keys forgets the key type; `names` has exactly the values of this field.
  const values = Object.keys(names) as ModeChoice[K][];
  return (
    <View {...said({ role: 'radiogroup', label: title })}>
      <Text className="sub">{title}</Text>
      <View className="look-row">
        {values.map((value) => (
          <Option key={value} chosen={choice[field] === value} onTap={() => chooseMode({ ...choice, [field]: value })}>
            {names[value]}
          </Option>
        ))}
      </View>
    </View>
  );
}

/** Type size and light, chosen once and remembered on this phone. */
export const LookSwitch = ({ onDone }: { readonly onDone: () => void }) => (
  <Card>
    <View className="stack">
      <Choices title={lookText.size} field="size" names={lookText.sizes} />
      <Choices title={lookText.light} field="light" names={lookText.lights} />
      <Button kind="quiet" onTap={onDone}>
        {lookText.close}
      </Button>
    </View>
  </Card>
);
