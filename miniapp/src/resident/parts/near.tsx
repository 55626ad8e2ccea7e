import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { type NearMiss, nearMiss } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { useAsked } from './labels.tsx';

const Lines = ({ title, near }: { readonly title: string; readonly near: readonly NearMiss[] }) =>
  near.length === 0 ? null : (
    <View className="near">
      <Text className="how-title">{title}</Text>
      {near.map((one) => (
        <View key={one.text} className="near-one">
          <Text className="because-say">{setInHan(one.text)}</Text>
        </View>
      ))}
    </View>
  );

/** What will change a verdict by itself, and how far off the one line is that decides; worked out when it is opened. */
export function Near({ policyId }: { readonly policyId: string }) {
  const asked = useAsked();
  const near = useMemo(() => (asked ? nearMiss(asked.pack, asked.told, asked.on, policyId) : []), [asked, policyId]);
  return (
    <>
      <Lines title={text.results.near} near={near.filter(({ kind }) => kind !== 'line')} />
      <Lines title={text.results.far} near={near.filter(({ kind }) => kind === 'line')} />
    </>
  );
}
