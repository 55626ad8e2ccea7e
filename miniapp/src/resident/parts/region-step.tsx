import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import { regions } from '../state/regions.ts';
import { text } from '../text.ts';

type Props = { readonly chosen: string | null; readonly onChoose: (code: string) => void };

/** Which district the household lives in; the first screen, so it also says where the answers stay. */
export const RegionStep = ({ chosen, onChoose }: Props) => (
  <View>
    <Text className="h1 ask">{text.screen.region}</Text>
    <Text className="sub ask-help">{text.screen.regionHint}</Text>
    <View className="stack" {...said({ role: 'radiogroup', label: text.screen.region })}>
      {regions.map(({ code, name }) => (
        <Option key={code} chosen={code === chosen} onTap={() => onChoose(code)}>
          {name}
        </Option>
      ))}
    </View>
    <View className="promise">
      <View className="promise-pane" />
      <Text className="promise-say">{text.screen.private}</Text>
    </View>
  </View>
);
