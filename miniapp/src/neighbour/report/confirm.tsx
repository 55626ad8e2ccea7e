import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import type { Draft } from '../../state/draft.ts';
import { text } from '../../text/report.ts';

type Props = { readonly draft: Draft; readonly change: (fields: Partial<Draft>) => void };

/** The promise every reporter makes, and the choice to leave no trace of oneself. */
export const Confirm = ({ draft, change }: Props) => (
  <View id="promise" className="report-part">
    <Text className="h2" {...said({ role: 'heading', level: 2 })}>
      {text.end.title}
    </Text>
    <Option role="checkbox" chosen={draft.promise} onTap={() => change({ promise: !draft.promise })}>
      {text.end.promise}
    </Option>
    <Option role="checkbox" chosen={draft.unnamed} onTap={() => change({ unnamed: !draft.unnamed })}>
      <Text>{text.end.unnamed}</Text>
      <Text className="sub">{text.end.unnamedSub}</Text>
    </Option>
    <View className="house-rules">
      <Text className="field-label">{text.end.rulesTitle}</Text>
      {text.end.rules.map((rule) => (
        <Text key={rule} className="sub">
          {rule}
        </Text>
      ))}
      <Text className="sub">{text.end.staff}</Text>
    </View>
  </View>
);
