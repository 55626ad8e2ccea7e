import { Text, View } from '@tarojs/components';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { papersKept } from '../state/interview-kept.ts';
import { text } from '../text.ts';

type Props = { readonly policyId: string; readonly papers: readonly string[] };

/** What to bring, to be ticked off; the ticks stay on this phone. */
export function Papers({ policyId, papers }: Props) {
  const kept = papersKept.use();
  const ticked = kept[policyId] ?? [];
  const toggle = (at: number) =>
    papersKept.write({
      ...kept,
      [policyId]: ticked.includes(at) ? ticked.filter((one) => one !== at) : [...ticked, at],
    });
  return (
    <View className="papers">
      <Text className="sub">{text.results.papersHint}</Text>
      {papers.map((paper, at) => (
        <Option key={paper} role="checkbox" chosen={ticked.includes(at)} onTap={() => toggle(at)}>
          {setInHan(paper)}
        </Option>
      ))}
    </View>
  );
}
