import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { rivalsOf, rivalWords } from '../words/rivals.ts';
import { useResultsAround } from './labels.tsx';

/** What cannot be had together with this, and how to choose. */
export function Rivals({ result }: { readonly result: PolicyResult }) {
  const rivals = rivalsOf(result, useResultsAround());
  if (rivals.length === 0 || result.received) return null;
  return (
    <View className="rivals">
      {rivals.map((other) => (
        <Text key={other.policy.id} className="rival">
          {setInHan(rivalWords(result, other))}
        </Text>
      ))}
    </View>
  );
}
