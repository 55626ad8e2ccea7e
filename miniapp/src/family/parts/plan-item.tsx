import { Text, View } from '@tarojs/components';
import type { FamilyPlan } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

type Item = FamilyPlan['items'][number];
type Props = {
  readonly item: Item;
  readonly busy: boolean;
  readonly onAnswer: (item: string, answer: NonNullable<Item['answer']>) => void;
};

const words = text.plan;
const tones = { open: 'possible', gap: 'open', done: 'fits', stopped: 'plain' } as const;

/** One thing agreed on: what, who, by when, how far, and yes or no to it. */
export const PlanItem = ({ item, busy, onAnswer }: Props) => {
  const { id, what, who, by, state, gap, answer, mayAnswer } = item;
  return (
    <Card>
      <View className="item-head">
        <Text className="strong">{setInHan(what)}</Text>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </View>
      {who && by !== null ? <Text className="sub">{words.who(who, dayOf(by))}</Text> : null}
      {gap ? <Text className="sub">{words.gap(setInHan(gap))}</Text> : null}
      {answer ? <Text className="item-said">{words[answer]}</Text> : null}
      {mayAnswer ? (
        <View className="pair gap">
          {answer === 'agreed' ? null : (
            <Button
              kind={answer ? 'quiet' : 'main'}
              busy={busy}
              label={`${words.yes}：${what}`}
              onTap={() => onAnswer(id, 'agreed')}
            >
              {words.yes}
            </Button>
          )}
          {answer === 'declined' ? null : (
            <Button kind="quiet" busy={busy} label={`${words.no}：${what}`} onTap={() => onAnswer(id, 'declined')}>
              {words.no}
            </Button>
          )}
        </View>
      ) : null}
    </Card>
  );
};
