import { Text } from '@tarojs/components';
import type { ReactNode } from 'react';

type Props = {
  readonly tone?: 'fits' | 'possible' | 'open' | 'danger' | 'plain';
  readonly children: ReactNode;
};

const mark = { fits: '✓ ', possible: '◐ ', open: '', danger: '! ', plain: '' } as const;

/** A word with a shape; the colour only repeats it. */
export const Tag = ({ tone = 'plain', children }: Props) => (
  <Text className={`tag tag-${tone}`}>
    {mark[tone]}
    {children}
  </Text>
);
