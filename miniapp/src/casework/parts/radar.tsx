import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { dimensionsOf, labelAt, polygon } from '../state/dimensions.ts';
import { fileText as text } from '../text-file.ts';
import { percent, type Score } from '../words/grade.ts';

const rings = [1, 0.75, 0.5, 0.25];

/** The six dimensions as a shape: full is what is sure, pale is what may be. */
export function Radar({ score }: { readonly score: Score }) {
  const dimensions = dimensionsOf(score);
  const spoken = dimensions.map(({ name, lower, upper }) =>
    lower === upper ? `${name} ${percent(lower, 1)}` : `${name} ${percent(lower, 1)} 到 ${percent(upper, 1)}`,
  );
  const shape = (shares: readonly number[]) => ({ clipPath: polygon(shares) });
  return (
    <View className="radar" {...said({ role: 'img', label: text.radarSay(spoken.join('，')) })}>
      {rings.map((ring, n) => (
        <View key={ring} className={`radar-layer radar-ring-${n % 2}`} style={shape(dimensions.map(() => ring))} />
      ))}
      <View className="radar-layer radar-may" style={shape(dimensions.map(({ upper }) => upper))} />
      <View className="radar-layer radar-sure" style={shape(dimensions.map(({ lower }) => lower))} />
      {dimensions.map(({ name }, n) => (
        <Text key={name} className="radar-name" style={labelAt(n, dimensions.length)}>
          {name}
        </Text>
      ))}
    </View>
  );
}
