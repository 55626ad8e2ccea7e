import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { now } from '../../device/clock.ts';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { whenOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import '../style/family.css';
import { AskRight } from '../parts/ask-right.tsx';
import { Asked } from '../parts/asked.tsx';
import { HeldGroup } from '../parts/held-group.tsx';
import { Save } from '../parts/save.tsx';
import { backToCase } from '../state/back-to-case.ts';
import { useHeld } from '../state/use-held.ts';
import { text } from '../text.ts';

const words = text.rights;

/** What is held about the household, from whom, who looked at it, and everything one may ask for. */
export default function RightsPage() {
  const { id = '' } = useRouter().params;
  const { held, reading, asking } = useHeld(id);
  return (
    <Screen title={words.title} back={backToCase(id)}>
      {reading.problem ? <Trouble problem={reading.problem} retry={reading.run} /> : null}
      {!held && !reading.problem ? <Loading /> : null}
      {held ? (
        <>
          <Text className="h1" {...said({ role: 'heading', level: 2 })}>
            {words.held}
          </Text>
          <View className="stack gap">
            {held.groups.map((group) => (
              <HeldGroup key={group.title} group={group} />
            ))}
            <Save id={id} />
          </View>
          <View className="rights">
            <Fold summary={`${words.readers}（${held.readers.length}）`}>
              {held.readers.length === 0 ? <Text className="sub">{words.readersNone}</Text> : null}
              {held.readers.map(({ at, who }) => (
                <View key={`${at}${who}`} className="reader">
                  <Text>{who}</Text>
                  <Text className="sub">{whenOf(at, now())}</Text>
                </View>
              ))}
            </Fold>
            <Fold summary={words.rules}>
              {held.rules.map((rule) => (
                <Text key={rule} className="rule">
                  {setInHan(rule)}
                </Text>
              ))}
            </Fold>
          </View>
          {held.asks.length > 0 ? (
            <>
              <Text className="h2" {...said({ role: 'heading', level: 2 })}>
                {words.asks}
              </Text>
              <View className="stack">
                {held.asks.map((ask) => (
                  <Asked key={ask.id} ask={ask} />
                ))}
              </View>
            </>
          ) : null}
          <Text className="h2" {...said({ role: 'heading', level: 2 })}>
            {words.act}
          </Text>
          <View className="stack">
            <AskRight asking={asking} />
            <Card>
              <Text className="sub">{words.promise}</Text>
            </Card>
          </View>
        </>
      ) : null}
    </Screen>
  );
}
