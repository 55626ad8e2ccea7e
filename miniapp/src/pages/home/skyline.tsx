import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { lightsOf, panes } from '../../state/skyline.ts';
import '../../style/skyline.css';

type Props = {
  /** How many windows are lit; each stands for something of this phone. */
  readonly lit: number;
  readonly caption: string;
};

/** The street at dusk: somebody is home, and what concerns this person is lit. */
export const Skyline = ({ lit, caption }: Props) => (
  <View className="skyline">
    <View className="skyline-street" {...said({ hidden: true })}>
      {lightsOf(lit).map((house, at) => (
        <View key={`house${panes[at]}`} className={`house house-${at + 1}`}>
          {house.map((on, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a window is its place in the house
            <View key={place} className={on ? 'pane pane-lit' : 'pane'} />
          ))}
        </View>
      ))}
    </View>
    <Text className="skyline-caption">{caption}</Text>
  </View>
);
