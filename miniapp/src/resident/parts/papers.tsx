import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Policy } from 'shared-scoring';
import { copy } from '../../device/clipboard.ts';
import { savePicture } from '../../device/picture.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { papersKept } from '../state/interview-kept.ts';
import { text } from '../text.ts';
import { sheetOf, sheetWords } from '../words/sheet.ts';

/** What to bring, to be ticked off and kept as a picture or as text; the ticks stay on this phone. */
export function Papers({ policy }: { readonly policy: Policy }) {
  const [told, setTold] = useState('');
  const kept = papersKept.use();
  const ticked = kept[policy.id] ?? [];
  const toggle = (at: number) =>
    papersKept.write({
      ...kept,
      [policy.id]: ticked.includes(at) ? ticked.filter((one) => one !== at) : [...ticked, at],
    });
  const sheet = () => sheetOf(policy, ticked);
  const words = text.results.keepPapers;
  return (
    <View className="papers">
      <Text className="sub">{text.results.papersHint}</Text>
      {policy.papers.map((paper, at) => (
        <Option key={paper} role="checkbox" chosen={ticked.includes(at)} onTap={() => toggle(at)}>
          {setInHan(paper)}
        </Option>
      ))}
      <View className="pair gap">
        <Button
          kind="quiet"
          onTap={async () => setTold((await savePicture(sheet(), sheet().title)) ? words.saved : words.unsaved)}
        >
          {words.picture}
        </Button>
        <Button
          kind="quiet"
          onTap={async () => setTold((await copy(sheetWords(sheet()))) ? words.copied : words.uncopied)}
        >
          {words.copy}
        </Button>
      </View>
      <Text className="sub below" {...said({ role: 'status', live: 'polite' })}>
        {told}
      </Text>
    </View>
  );
}
