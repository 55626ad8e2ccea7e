import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { Fold } from '../../parts/fold.tsx';
import { setInHan } from '../../text/han.ts';
import { addressOf } from '../state/asked-for.ts';
import { text } from '../text.ts';
import { usePast, useTopics } from './labels.tsx';
import { Sources } from './sources.tsx';

const most = 6;

/** Help that still hangs on an answer: which one, a tap away. */
export function OpenCard({ result: { policy, needs } }: { readonly result: PolicyResult }) {
  const { topic, factOf } = useTopics();
  const past = usePast();
  const askable = needs.filter(({ fact }) => factOf(fact));
  return (
    <View className="card policy">
      <Text className="policy-title">{setInHan(policy.title)}</Text>
      <Text className="sub">{setInHan(policy.summary)}</Text>
      <Text className="sub gap">{past ? '' : askable.length > 0 ? text.results.missing : text.results.atWindow}</Text>
      <View className="missing">
        {(past ? [] : askable).slice(0, most).map((ref) => (
          <View
            key={`${ref.fact}/${ref.member ?? ''}`}
            className="missing-one press"
            {...press(() => goTo(addressOf(ref)))}
          >
            <Text>{topic(ref)}</Text>
            <Text className="missing-go">›</Text>
          </View>
        ))}
      </View>
      <Fold summary={text.results.source}>
        <Sources policy={policy} />
      </Fold>
    </View>
  );
}
