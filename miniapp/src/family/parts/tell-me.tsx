import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { accepted, subscribe } from '../../device/subscribe.ts';
import { Button } from '../../parts/button.tsx';
import { useMe } from '../../state/useMe.ts';
import { text } from '../text.ts';

/** Asks WeChat to send the next step as a message. The template is known before the tap, as WeChat demands. */
export function TellMe({ quiet }: { readonly quiet: boolean }) {
  const { me, reload } = useMe();
  const [word, setWord] = useState<string | null>(null);
  const template = me?.templates.find(({ purpose }) => purpose === 'caseProgress');
  if (!template) return null;
  const ask = () => {
    subscribe([template.id]).then((answers) => {
      setWord(accepted(answers) ? text.told : text.refused);
      reload();
    });
  };
  return (
    <View className="gap">
      <Button kind={quiet ? 'quiet' : 'main'} onTap={ask}>
        {text.tell}
      </Button>
      <Text className="sub tell-word">
        {word ?? (template.credits > 0 ? text.credits(template.credits) : text.telling)}
      </Text>
    </View>
  );
}
