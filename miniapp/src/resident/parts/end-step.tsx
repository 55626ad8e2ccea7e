import { Text, View } from '@tarojs/components';
import type { FactRef } from 'shared-scoring';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import { text } from '../text.ts';

type Props = {
  /** Questions that were put off, to be taken up now. */
  readonly put: readonly FactRef[];
  readonly topicOf: (ref: FactRef) => string;
  readonly onTake: (ref: FactRef) => void;
};

/** Nothing is left to ask but what was put off. */
export const EndStep = ({ put, topicOf, onTake }: Props) => (
  <View className="end">
    <View className="end-house" {...said({ hidden: true })}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((pane) => (
        <View key={pane} className="end-pane" />
      ))}
    </View>
    <Text className="h1">{put.length > 0 ? text.screen.endPut(put.length) : text.screen.end}</Text>
    <Text className="sub">{put.length > 0 ? text.screen.endPutSay : text.screen.endSay}</Text>
    {put.map((ref) => (
      <View key={`${ref.fact}/${ref.member ?? ''}`} className="end-put">
        <Option role="button" chosen={false} onTap={() => onTake(ref)}>
          {topicOf(ref)}
        </Option>
      </View>
    ))}
  </View>
);
