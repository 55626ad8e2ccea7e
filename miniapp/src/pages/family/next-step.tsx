import { Text, View } from '@tarojs/components';
import type { FamilyView } from 'shared-scoring/contract';
import { now } from '../../device/clock.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { untilOf } from '../../text/day.ts';
import { text } from '../../text/family.ts';
import { setInHan } from '../../text/han.ts';

/** What comes next, by which day, and what happens when the day passes. */
export const NextStep = ({ next }: { readonly next: FamilyView['next'] }) => (
  <Card tone={next.by === null ? 'pine' : 'lamp'}>
    <Text className="next-label">{text.next}</Text>
    <Text className="next-what">{setInHan(next.what)}</Text>
    {next.by === null ? null : (
      <View className="next-day">
        <Text>{text.by(untilOf(next.by, now()))}</Text>
        {next.late ? <Tag tone="danger">{text.late}</Tag> : null}
      </View>
    )}
    <Text className="sub">{setInHan(next.ifLate)}</Text>
  </Card>
);
