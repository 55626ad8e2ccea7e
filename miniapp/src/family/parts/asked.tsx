import { Text, View } from '@tarojs/components';
import type { Held } from 'shared-scoring/contract';
import { now } from '../../device/clock.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { dayOf, untilOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

const words = text.rights;

/** Something that was asked: the words, the day it is answered by, and the answer with what can be done next. */
export const Asked = ({ ask }: { readonly ask: Held['asks'][number] }) => {
  const { about, at, note, dueAt, answer } = ask;
  return (
    <Card>
      <View className="item-head">
        <Text className="strong">{words.kinds[about]}</Text>
        <Tag tone={answer ? (answer.outcome === 'done' ? 'fits' : 'possible') : 'open'}>
          {answer ? words.answered[answer.outcome] : words.waiting}
        </Tag>
      </View>
      <Text className="sub">{note ? `${dayOf(at)} · “${setInHan(note)}”` : dayOf(at)}</Text>
      {answer ? null : <Text>{words.due(untilOf(dueAt, now()))}</Text>}
      {answer?.told ? <Text className="asked-answer">{setInHan(answer.told)}</Text> : null}
      {answer && answer.outcome !== 'done' ? <Text className="sub">{words.again}</Text> : null}
    </Card>
  );
};
