import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { Task } from '../../state/useTask.ts';
import { whenOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import type { StepEvent } from '../state/step-event.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';
import { AnswerFamily } from './answer-family.tsx';

const words = text.fromFamily;

type Waiting = NonNullable<CaseView['fromFamily']>[number];
type Props = {
  readonly view: CaseView;
  readonly now: number;
  readonly recording: Pick<Task<[StepEvent], unknown>, 'run' | 'busy' | 'problem'>;
};

const notYou = (kind: Waiting['kind']): string =>
  kind in words.notYou ? words.notYou[kind as keyof typeof words.notYou] : words.notYou.other; // its key was just seen

/** What the family said or asked and waits to hear about, each with its day and the way to answer it. */
export const FromFamily = ({ view, now, recording }: Props) => {
  const waiting = view.fromFamily ?? [];
  if (waiting.length === 0) return null;
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <View className="stack">
        {waiting.map((one) => (
          <Card key={one.id} tone="lamp">
            <Text className="strong">{words.kinds[one.kind]}</Text>
            <Text className="sub">{sinceWords(one.at, now)}</Text>
            {one.words ? (
              <View className="quote">
                <Text>{setInHan(one.words)}</Text>
              </View>
            ) : null}
            {one.dueAt < now ? (
              <Tag tone="danger">{words.due(whenOf(one.dueAt, now), true)}</Tag>
            ) : (
              <Text className="sub">{words.due(whenOf(one.dueAt, now), false)}</Text>
            )}
            {one.may ? (
              <AnswerFamily waiting={one} recording={recording} />
            ) : (
              <Text className="sub">{notYou(one.kind)}</Text>
            )}
          </Card>
        ))}
      </View>
    </>
  );
};
