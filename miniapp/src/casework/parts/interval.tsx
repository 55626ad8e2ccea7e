import { Text, View } from '@tarojs/components';
import config from 'shared-scoring/regions/000000/assessment.json';
import { said } from '../../device/said.ts';
import { fileText as text } from '../text-file.ts';
import { gradeSay, intervalSay, type Score } from '../words/grade.ts';

type Props = { readonly title: string; readonly say: string; readonly score: Score };

const cuts = (['low', 'moderate', 'high'] as const).map((name) => {
  const [part = 0, of = 1] = config.cutoffs[name];
  return { name, at: (part / of) * 100 };
});

/** A score between its two ends, on a bar with the lines of the grades. */
export function Interval({ title, say, score }: Props) {
  const { lower, upper, of } = score;
  const left = (lower / of) * 100;
  const width = ((upper - lower) / of) * 100;
  return (
    <View className="interval">
      <Text className="strong">{title}</Text>
      <Text className="sub">{say}</Text>
      <View
        className="interval-bar"
        {...said({ role: 'img', label: `${title}：${text.bands(intervalSay(score))}，${gradeSay(score)}` })}
      >
        <View className="interval-sure" style={{ width: `${left}%` }} />
        <View className="interval-may" style={{ left: `${left}%`, width: `${width}%` }} />
        {cuts.map(({ name, at }) => (
          <View key={name} className="interval-cut" style={{ left: `${at}%` }}>
            <Text className="interval-name">{text.cut[name]}</Text>
          </View>
        ))}
      </View>
      <Text className="sub">{`${text.bands(intervalSay(score))} · ${gradeSay(score)}`}</Text>
    </View>
  );
}
