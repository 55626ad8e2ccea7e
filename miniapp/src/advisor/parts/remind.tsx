import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Me } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { accepted, subscribe } from '../../device/subscribe.ts';
import { Button } from '../../parts/button.tsx';
import { text } from '../text.ts';

type Props = { readonly me: Me; readonly onDone: () => void };

/** One more WeChat message: each yes in WeChat pays for one. */
export function Remind({ me, onDone }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const mine = me.templates.filter(({ purpose }) => purpose !== 'caseProgress');
  const left = me.templates.find(({ purpose }) => purpose === 'newCase')?.credits ?? 0;
  if (mine.length === 0) return null;
  const ask = () => {
    // WeChat opens its panel only when asked inside the tap itself, before anything is awaited.
    const answer = subscribe(mine.map(({ id }) => id));
    setBusy(true);
    answer.then((answers) => {
      setBusy(false);
      setTold(accepted(answers) ? text.remind.yes : text.remind.no);
      onDone();
      // WeChat tells the service about the answer a moment later than the phone.
      setTimeout(onDone, 1_500);
    });
  };
  return (
    <View className="remind">
      <View className="remind-say" {...said({ role: 'status', live: 'polite' })}>
        {told ? <Text className="remind-told">{told}</Text> : null}
        <Text>{left > 0 ? text.remind.left(left) : text.remind.none}</Text>
      </View>
      <Button kind="quiet" busy={busy} onTap={ask}>
        {text.remind.button}
      </Button>
    </View>
  );
}
