import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '../../device/clipboard.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { clockOf } from '../../text/day.ts';
import { text } from '../text.ts';
import { dayWords } from '../words/moment.ts';
import { spellCode } from '../words/spell.ts';

type Props = { readonly code: string; readonly expiresAt: number; readonly now: number };

/** A code just given: large, said sign by sign, shown this once. */
export function NewCode({ code, expiresAt, now }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <View className="new-code" {...said({ role: 'status', live: 'polite' })}>
      <Text className="sub">{text.invite.once}</Text>
      <Text className="code" {...said({ role: 'img', label: text.invite.spoken(spellCode(code)) })}>
        {code}
      </Text>
      <Text className="sub">{text.invite.until(`${dayWords(expiresAt, now)} ${clockOf(expiresAt)}`)}</Text>
      <Text className="sub">{text.invite.use}</Text>
      <View className="gap">
        <Button onTap={() => void copy(code).then(setCopied)}>
          {copied === null ? text.invite.copy : copied ? text.invite.copied : text.invite.copyFailed}
        </Button>
      </View>
    </View>
  );
}
