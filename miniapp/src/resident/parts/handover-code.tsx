import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { now } from '../../device/clock.ts';
import { said } from '../../device/said.ts';
import { Notice } from '../../parts/notice.tsx';
import type { Code } from '../state/handover-kept.ts';
import { text } from '../text.ts';
import { leftWords } from '../words/left.ts';
import { QrPicture } from './qr-picture.tsx';

const words = text.handover;

/** How long the code still holds, counted down. */
export function Countdown({ until }: { readonly until: number }) {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const left = leftWords(until - at);
  return <Text className="sub">{left ? words.left(left) : words.over}</Text>;
}

/** The code to show or read out, large, and what happens next. */
export const HandoverCode = ({ code: { code, expiresAt, streetName } }: { readonly code: Code }) => (
  <View className="handed">
    <Text className="h1" {...said({ role: 'heading', level: 2 })}>
      {words.ready(streetName)}
    </Text>
    <View className="handed-card">
      <QrPicture code={code} />
      <Text className="code" {...said({ label: words.codeLabel([...code.replace('-', '')].join(' ')) })}>
        {code}
      </Text>
      <Countdown until={expiresAt} />
    </View>
    <Notice title={words.nextTitle}>{words.next}</Notice>
  </View>
);
