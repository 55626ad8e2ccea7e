import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { readPopulation } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Card } from '../../parts/card.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useMe } from '../../state/useMe.ts';
import { useTask } from '../../state/useTask.ts';
import { fullDayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { between } from '../state/shares.ts';
import { oversight } from '../text-oversight.ts';
import '../style/lead.css';
import { Groups } from './groups.tsx';
import { Parts } from './parts.tsx';

const words = oversight.population;
const figures = ['H', 'A', 'M0'] as const;

/** How many households of a street or district are how badly off, and from what; small numbers are not shown. */
export default function PopulationPage() {
  const [layer, setLayer] = useState<'moderate' | 'severe'>('moderate');
  const whole = useTask(() => call(readPopulation, {}));
  const { me } = useMe();
  const { run, value, problem } = whole;
  useEffect(() => {
    run();
  }, [run]);
  const shut = problem?.code === 'forbidden';
  const shown = value?.[layer];
  return (
    <Screen title={words.title} back>
      {shut ? <Empty title={words.forbidden}>{words.forbiddenSay}</Empty> : null}
      {problem && !shut ? <Trouble problem={problem} retry={run} /> : null}
      {!value && !problem ? <Loading label={words.loading} /> : null}
      {value?.households === null ? <Empty title={words.few}>{words.fewSay(value.least)}</Empty> : null}
      {value && shown && value.households !== null ? (
        <>
          <Text className="sub lead-line">{words.count(value.households)}</Text>
          <Text className="sub lead-line">{setInHan(value.notADecision)}</Text>
          <View className="lead-months">
            <Choices label={words.layer} options={words.layers} chosen={layer} onChoose={setLayer} />
          </View>
          <View className="stack gap">
            {shown.all ? (
              <Card tone="lamp">
                {figures.map((name) => (
                  <View key={name} className="lead-figure">
                    <Text className="sub">{words.lines[name].name}</Text>
                    <Text className="strong">
                      {shown.all ? words.lines[name].say(between(shown.all.lower[name], shown.all.upper[name])) : ''}
                    </Text>
                  </View>
                ))}
                <Text className="sub lead-line">{words.from(value.cutoff.join('/'))}</Text>
                <Text className="sub lead-line">{words.two}</Text>
              </Card>
            ) : (
              <Notice title={words.hiddenAll(value.least)} />
            )}
            {shown.all ? <Parts layer={shown} /> : null}
            <Groups layer={shown} title={words.groups[me?.post?.role === 'district' ? 'district' : 'lead']} />
            <Text className="sub">{words.small(value.least)}</Text>
            <Text className="sub">{words.version(value.version, fullDayOf(value.at))}</Text>
          </View>
        </>
      ) : null}
    </Screen>
  );
}
