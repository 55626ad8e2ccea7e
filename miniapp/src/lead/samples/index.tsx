import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { readSample } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { Choices } from '../../parts/choices.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { setInHan } from '../../text/han.ts';
import { monthsBack } from '../state/months.ts';
import { oversight } from '../text-oversight.ts';
import '../style/lead.css';
import { SampleCard } from './sample-card.tsx';

const words = oversight.samples;

/** Cases of a month drawn by lot: the supervisor opens each and writes down what came of the look. */
export default function SamplesPage() {
  const months = monthsBack(now(), 3);
  const [month, setMonth] = useState(months[0]?.id ?? '');
  const sample = useTask((of: string) => call(readSample, { month: of }));
  const { run, problem } = sample;
  useEffect(() => {
    run(month);
  }, [run, month]);
  const value = sample.value?.month === month ? sample.value : null;
  if (problem?.code === 'forbidden')
    return (
      <Screen title={words.title} back>
        <Empty title={words.forbidden}>{words.forbiddenSay}</Empty>
      </Screen>
    );
  return (
    <Screen title={words.title} back>
      <Text className="sub">{words.say}</Text>
      <View className="lead-months">
        <Choices
          label={words.month}
          options={Object.fromEntries(months.map((it) => [it.id, words.monthOf(it.month)]))}
          chosen={month}
          onChoose={setMonth}
        />
      </View>
      <View className="gap">
        {problem ? <Trouble problem={problem} retry={() => run(month)} /> : null}
        {!value && !problem ? <Loading label={words.loading} /> : null}
        {value?.items.length === 0 ? <Empty title={words.empty.title}>{words.empty.say}</Empty> : null}
        {value && value.items.length > 0 ? (
          <View className="stack">
            <Text className="h2">{words.count(value.items.length, value.of)}</Text>
            {value.items.map((item) => (
              <SampleCard key={`${month}${item.id}`} item={item} onRecorded={() => run(month)} />
            ))}
            <Fold summary={words.how}>
              <Text className="sub lead-how">{setInHan(value.how)}</Text>
            </Fold>
          </View>
        ) : null}
      </View>
    </Screen>
  );
}
