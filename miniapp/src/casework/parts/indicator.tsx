import { Text, View } from '@tarojs/components';
import { indicatorOf } from 'shared-scoring';
import type { HouseholdView } from 'shared-scoring/contract';
import { Fold } from '../../parts/fold.tsx';
import { dayOf } from '../../text/day.ts';
import { fileText as text } from '../text-file.ts';
import { hardship, type Score } from '../words/grade.ts';
import { answerWords, askWords } from '../words/questions.ts';
import { sourceTold } from '../words/sources.ts';

type Props = { readonly file: HouseholdView; readonly contribution: Score['contributions'][number] };

const share = (parts: readonly [number, number]) => {
  const [low, high] = parts.map((part) => String(part / 2));
  return low === high ? `${low}` : `${low}–${high}`;
};

/** One indicator in plain words: how hard, how much it counts, what is known from whom, what is not known. */
export function Indicator({ file, contribution }: Props) {
  const { id, title, parts, weight, missing } = contribution;
  const own = file.working.filter(({ fact }) => indicatorOf(fact as Parameters<typeof indicatorOf>[0]) === id);
  const counts = parts ? `，${text.weight(share(parts), weight)}` : '';
  return (
    <Fold summary={`${title}：${hardship(parts, weight)}`}>
      <View className="stack">
        <Text className="sub">{`${hardship(parts, weight)}${counts}`}</Text>
        {own.map(({ fact, value, at, until, why, others }) => (
          <View key={fact} className="known">
            <Text className="known-ask">{askWords(fact)}</Text>
            <Text className="strong">{answerWords(fact, value)}</Text>
            <Text className="sub">{`${why}，${dayOf(at)}，${text.until(until)}`}</Text>
            {others
              .filter((other) => other.value !== value)
              .map((other) => (
                <Text key={`${other.source}${other.at}`} className="sub">
                  {text.others(`${answerWords(fact, other.value)}（${sourceTold[other.source]}）`)}
                </Text>
              ))}
          </View>
        ))}
        {missing.length > 0 ? (
          <View className="known">
            <Text className="strong">{text.missing}</Text>
            {missing.map((fact) => (
              <Text key={fact} className="sub">
                {askWords(fact)}
              </Text>
            ))}
          </View>
        ) : null}
      </View>
    </Fold>
  );
}
