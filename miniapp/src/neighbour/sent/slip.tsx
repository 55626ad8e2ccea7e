import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { said } from '../../device/said.ts';

type Props = { readonly lit: boolean; readonly word: string; readonly title: string; readonly children?: ReactNode };

/** The slip of paper one keeps: its window is lit once the report has arrived. */
export const Slip = ({ lit, word, title, children }: Props) => (
  <View className="slip" {...said({ role: 'status', live: 'polite' })}>
    <View className={lit ? 'slip-pane slip-lit' : 'slip-pane'} {...said({ hidden: true })} />
    <Text className="slip-word">{word}</Text>
    <Text className="slip-title">{title}</Text>
    {children}
  </View>
);
