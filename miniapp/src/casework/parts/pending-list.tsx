import { Text, View } from '@tarojs/components';
import type { WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { pendingOf } from '../state/pending.ts';
import { actsText as text } from '../text-acts.ts';
import { specOf } from '../words/acts.ts';

type Props = { readonly work: WorkView; readonly onAct: (kind: string) => void };

const dueSay = (dueAt: number, now: number) => (dueAt < now ? text.late : text.by(dayOf(dueAt)));

/** What waits beside the road, the nearest first, each with what would move it on. */
export const PendingList = ({ work, onAct }: Props) => {
  const pending = pendingOf(work);
  return pending.length === 0 ? (
    <Card>
      <Text className="strong">{text.nothing.title}</Text>
      <Text className="sub">{text.nothing.say}</Text>
    </Card>
  ) : (
    <View className="stack">
      {pending.map(({ id, say, dueAt, acts }, n) => (
        <Card key={id} tone={n === 0 ? 'lamp' : 'plain'}>
          <Text className="strong">{setInHan(say)}</Text>
          {dueAt === null ? null : <Text className="sub">{dueSay(dueAt, work.now)}</Text>}
          {acts.length === 0 ? <Text className="sub">{text.waitsFor}</Text> : null}
          <View className="pair gap">
            {acts.map((act, place) => (
              <Button key={act} kind={n === 0 && place === 0 ? 'main' : 'quiet'} onTap={() => onAct(act)}>
                {specOf(act)?.title}
              </Button>
            ))}
          </View>
        </Card>
      ))}
    </View>
  );
};
