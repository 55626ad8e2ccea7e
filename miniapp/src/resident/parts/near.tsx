import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { nearMiss } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { useAsked } from './labels.tsx';

/** What will change a verdict by itself, and how far off the one line is that decides; worked out when it is opened. */
export function Near({ policyId }: { readonly policyId: string }) {
  const asked = useAsked();
  const near = useMemo(() => (asked ? nearMiss(asked.pack, asked.told, asked.on, policyId) : []), [asked, policyId]);
  if (near.length === 0) return null;
  return (
    <View className="near">
      <Text className="how-title">{text.results.near}</Text>
      {near.map((one) => (
        <View key={one.text} className="near-one">
          <Text className="because-say">{setInHan(one.text)}</Text>
        </View>
      ))}
    </View>
  );
}
