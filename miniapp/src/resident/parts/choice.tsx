import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { choiceWords } from '../words/choice.ts';
import { useResultsAround } from './labels.tsx';

/** What cannot be had together with this, and how to choose. */
export function Choice({ result }: { readonly result: PolicyResult }) {
  const lines = choiceWords(result, useResultsAround());
  if (lines.length === 0) return null;
  return (
    <View className="choose">
      {lines.map((line) => (
        <Text key={line} className="choose-say">
          {setInHan(line)}
        </Text>
      ))}
    </View>
  );
}
