import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { readRatings } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { fullDayOf } from '../../text/day.ts';
import { text } from '../text.ts';
import '../style/lead.css';

const words = text.ratings;
const questions = ['helped', 'clear', 'respected'] as const;
const marks = ['good', 'middle', 'bad'] as const;

/** What families answered in the last year, as sums; what could point at one of them is not shown. */
export default function RatingsPage() {
  const ratings = useTask(() => call(readRatings, {}));
  const { run, value, problem } = ratings;
  useEffect(() => {
    run();
  }, [run]);
  const shut = problem?.code === 'forbidden';
  return (
    <Screen title={words.title} back>
      {shut ? <Empty title={words.forbidden}>{words.forbiddenSay}</Empty> : null}
      {problem && !shut ? <Trouble problem={problem} retry={run} /> : null}
      {!value && !problem ? <Loading /> : null}
      {value?.count === null ? <Empty title={words.few}>{words.fewSay(value.least)}</Empty> : null}
      {value && value.count !== null ? (
        <View className="stack">
          <Text className="sub">{words.say(value.count, fullDayOf(value.since), value.least)}</Text>
          {questions.map((question) => (
            <Card key={question}>
              <Text className="strong">{words.questions[question]}</Text>
              {marks.map((mark) => (
                <View key={mark} className="lead-row">
                  <Text>{words.marks[question][mark]}</Text>
                  <Text className="strong">{value[question][mark] ?? words.hidden}</Text>
                </View>
              ))}
            </Card>
          ))}
        </View>
      ) : null}
    </Screen>
  );
}
