import { Text, View } from '@tarojs/components';
import type { Answer, Fact } from 'shared-scoring';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useVoice } from '../state/use-voice.ts';
import { text } from '../text.ts';

type Props = { readonly fact: Fact; readonly question: string; readonly onPick: (answer: Answer) => void };

/** Says the answer instead of tapping it; shows nothing where the phone cannot listen. */
export function Voice({ fact, question, onPick }: Props) {
  const { offered, hearing, begin, agree, refuse } = useVoice(fact, question, onPick);
  if (!offered) return null;
  if (hearing.kind === 'asking')
    return (
      <Notice
        title={text.voice.ask}
        action={
          <View className="pair">
            <Button kind="quiet" onTap={refuse}>
              {text.voice.no}
            </Button>
            <Button onTap={agree}>{text.voice.yes}</Button>
          </View>
        }
      >
        {text.voice.askSay}
      </Notice>
    );
  if (hearing.kind === 'deaf')
    return (
      <Text className="sub voice-say" {...said({ role: 'status', live: 'polite' })}>
        {text.voice.deaf}
      </Text>
    );
  return (
    <View className="voice">
      <Button kind="quiet" onTap={begin}>
        {hearing.kind === 'listening' ? text.voice.stop : text.voice.button}
      </Button>
      <Text className="sub voice-say" {...said({ role: 'status', live: 'polite' })}>
        {'words' in hearing
          ? text.voice[hearing.kind](hearing.words)
          : hearing.kind === 'nothing'
            ? text.voice.nothing
            : ''}
      </Text>
    </View>
  );
}
