import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { FamilyView } from 'shared-scoring/contract';
import { now } from '../../device/clock.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { untilOf, whenOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

type Props = {
  readonly next: FamilyView['next'];
  readonly visit: FamilyView['visit'];
  /** What the household can do about it at once. */
  readonly children?: ReactNode;
};

const dayOfNext = ({ by }: Props['next'], visit: Props['visit']) => {
  if (by === null) return null;
  return visit && visit.at === by ? text.at(whenOf(by, now())) : text.by(untilOf(by, now()));
};

/** What comes next, whose turn it is, by which day, and what happens when the day passes. */
export const NextStep = ({ next, visit, children }: Props) => {
  const day = dayOfNext(next, visit);
  return (
    <Card tone={next.by === null ? 'pine' : 'lamp'}>
      <Text className="next-label">{text.next(next.who)}</Text>
      <Text className="next-what">{setInHan(next.what)}</Text>
      {day === null ? null : (
        <View className="next-day">
          <Text>{day}</Text>
          {next.late ? <Tag tone="danger">{text.late}</Tag> : null}
        </View>
      )}
      <Text className="sub">
        {[next.who && next.who !== '您' ? `${text.turn(next.who)}。` : '', setInHan(next.ifLate)].join('')}
      </Text>
      {next.stood ? <Text className="sub stood">{`${setInHan(next.stood)}。`}</Text> : null}
      {children}
    </Card>
  );
};
