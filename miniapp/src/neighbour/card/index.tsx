import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { shareWords, useCardShare } from '../../device/hand-on.ts';
import { canPrint, print } from '../../device/print.ts';
import { said } from '../../device/said.ts';
import { saveSheet } from '../../device/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { text } from '../../text/hand-card.ts';
import '../style/card.css';
import { cardSheet } from './card-sheet.ts';

const shareTold = { shared: text.shared, copied: text.copied, menu: text.menu, no: text.shareFailed } as const;

/** A card for the household itself: how to ask for help on one's own. It carries no name, place or sign. */
export default function CardPage() {
  const [told, setTold] = useState('');
  useCardShare(text.head);
  const share = () => shareWords(text.head, text.plain(text.ways)).then((how) => setTold(shareTold[how]));
  const save = () => saveSheet(cardSheet).then((done) => setTold(done ? text.saved : text.saveFailed));
  return (
    <Screen
      title={text.title}
      back
      foot={
        <View>
          <Text className="card-told" {...said({ role: 'status', live: 'polite' })}>
            {told}
          </Text>
          <View className="pair">
            <Button kind="quiet" onTap={canPrint ? print : save}>
              {canPrint ? text.print : text.save}
            </Button>
            <Button onTap={share}>{text.share}</Button>
          </View>
        </View>
      }
    >
      <Text className="sub card-lead">{text.lead}</Text>
      <View className="hand-card print-sheet">
        <View className="hand-card-panes" {...said({ hidden: true })}>
          <View className="hand-card-pane" />
          <View className="hand-card-pane hand-card-lit" />
          <View className="hand-card-pane" />
        </View>
        <Text className="hand-card-head" {...said({ role: 'heading', level: 2 })}>
          {text.head}
        </Text>
        <Text className="hand-card-intro">{text.intro}</Text>
        {text.ways.map(({ title, say }) => (
          <View key={title} className="hand-card-way">
            <Text className="hand-card-title">{title}</Text>
            <Text className="hand-card-say">{say}</Text>
          </View>
        ))}
        <Text className="hand-card-danger">{text.danger}</Text>
        <Text className="hand-card-end">{text.end}</Text>
      </View>
    </Screen>
  );
}
