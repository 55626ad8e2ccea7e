import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

/** Where it is written down, how fresh that is, and whether it was checked against the original. */
export const Sources = ({ policy }: { readonly policy: PolicyResult['policy'] }) => (
  <View className="sources">
    <Text className="how-title">{text.results.source}</Text>
    <Text className="sub">{text.results.confidence[policy.confidence]}</Text>
    {policy.sources.map(({ title, ref, date }) => (
      <View key={ref} className="source">
        <Text>{setInHan(title)}</Text>
        <Text className="sub">{setInHan(ref)}</Text>
        {date ? <Text className="sub">{text.results.dated(date)}</Text> : null}
      </View>
    ))}
    {policy.aliases.length > 0 ? (
      <Text className="sub gap">{text.results.alsoCalled(policy.aliases.join('、'))}</Text>
    ) : null}
  </View>
);
