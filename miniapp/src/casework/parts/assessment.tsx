import { Text, View } from '@tarojs/components';
import type { HouseholdView } from 'shared-scoring/contract';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { fileText as text } from '../text-file.ts';
import { gradeSay } from '../words/grade.ts';
import { askWords } from '../words/questions.ts';
import { Indicator } from './indicator.tsx';
import { Interval } from './interval.tsx';
import { Radar } from './radar.tsx';

/** The assessment from the answer down to what it rests on. */
export const AssessmentBody = ({ file }: { readonly file: HouseholdView }) => {
  const { verified, declared, disagreements } = file;
  const next = verified.grade === null ? (verified.next ?? declared.next) : null;
  return (
    <>
      <Card tone="lamp">
        <Text className="sub">{text.grade}</Text>
        <Text className="h1">{gradeSay(verified)}</Text>
        {verified.tier ? <Text>{text.tier(verified.tier)}</Text> : null}
        {verified.tooWide ? <Text>{text.tooWide}</Text> : null}
        <Text className="sub gap">{text.never}</Text>
      </Card>
      {next ? (
        <View className="gap">
          <Notice title={text.nextTitle}>{askWords(next)}</Notice>
        </View>
      ) : null}
      <View className="stack gap">
        <Card>
          <Interval title={text.verified} say={text.verifiedSay} score={verified} />
          <Interval title={text.declared} say={text.declaredSay} score={declared} />
        </Card>
        {disagreements.length > 0 ? (
          <Notice tone="lamp" title={text.disagree}>
            {disagreements.map(({ fact }) => (
              <Text key={fact} className="news-row">
                {askWords(fact)}
              </Text>
            ))}
            <Text className="news-row">{text.disagreeSay}</Text>
          </Notice>
        ) : null}
      </View>
      <Text className="h2">{text.radar}</Text>
      <Card>
        <Radar score={declared} />
      </Card>
      <Text className="h2">{text.indicators}</Text>
      <Card>
        {declared.contributions.map((contribution) => (
          <Indicator key={contribution.id} file={file} contribution={contribution} />
        ))}
        <Text className="sub">{text.version(file.version)}</Text>
      </Card>
    </>
  );
};
