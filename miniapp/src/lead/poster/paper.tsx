import { Image, Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { text } from '../text.ts';
import type { PosterPage } from './use-poster-page.ts';

const words = text.poster;

/** The poster as it hangs: one question, one code, three promises, and the numbers for danger. */
export const Paper = ({ page: { poster, code } }: { readonly page: PosterPage }) => (
  <View className="paper print-sheet">
    <View className="paper-panes" {...said({ hidden: true })}>
      <View className="paper-pane" />
      <View className="paper-pane paper-lit" />
      <View className="paper-pane" />
    </View>
    <Text className="paper-head" {...said({ role: 'heading', level: 2 })}>
      {words.head}
    </Text>
    <Text className="paper-lead">{words.lead}</Text>
    <View className="paper-code" {...said({ role: 'img', label: words.code })}>
      <Image className="paper-image" src={code} mode="aspectFit" />
    </View>
    <Text className="paper-scan">{words.scan}</Text>
    {words.promises.map((line) => (
      <Text key={line} className="paper-line">
        {line}
      </Text>
    ))}
    <View className="paper-danger">
      <Text className="paper-danger-head">{words.danger}</Text>
      <Text>{words.numbers}</Text>
      <Text className="paper-not">{words.not}</Text>
    </View>
    <Text className="paper-place">{words.place(poster.streetName, poster.committeeName)}</Text>
  </View>
);
