import { Text } from '@tarojs/components';
import type { Roster } from 'shared-scoring/contract';
import { Notice } from '../../parts/notice.tsx';
import { dayName } from '../state/days.ts';
import { text } from '../text.ts';

const words = text.roster;

/** When nobody is on duty, and what that means for who tells us something urgent then. */
export const Gaps = ({ gaps }: { readonly gaps: Roster['gaps'] }) =>
  gaps.length === 0 ? (
    <Notice tone="pine" title={words.full} />
  ) : (
    <Notice tone="lamp" title={words.gaps}>
      {gaps.map(({ date, from, to }) => (
        <Text key={`${date}${from}`} className="lead-line">
          {words.gap(dayName(date), from, to)}
        </Text>
      ))}
      <Text className="lead-line">{words.gapsSay}</Text>
    </Notice>
  );
