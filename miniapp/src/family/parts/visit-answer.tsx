import { Text, View } from '@tarojs/components';
import { answerVisit, type FamilyView } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { whenOf } from '../../text/day.ts';
import { text } from '../text.ts';

type Props = {
  readonly id: string;
  readonly visit: NonNullable<FamilyView['visit']>;
  readonly onView: (view: FamilyView) => void;
};

const words = text.visit;

/** The proposed time of a visit: it suits, or another one is asked for. */
export function VisitAnswer({ id, visit, onView }: Props) {
  const agreeing = useTask(async () => {
    const answer = await call(answerVisit, { id, eventId: newId(), answer: 'agree', at: visit.at });
    if (answer.ok) onView(answer.value);
    return answer;
  });
  const move = () => goTo(`/family/visit/index?id=${id}&at=${visit.at}`);
  const wish = visit.wish === null ? '' : whenOf(visit.wish, now());
  return (
    <View className="gap stack">
      {visit.reply === 'agreed' ? <Tag tone="fits">{words.agreed}</Tag> : null}
      {visit.reply === 'other' ? <Text className="strong">{words.other(wish)}</Text> : null}
      {agreeing.problem ? <Trouble problem={agreeing.problem} /> : null}
      <View className="pair">
        {visit.reply === 'open' ? (
          <Button busy={agreeing.busy} onTap={agreeing.run}>
            {words.yes}
          </Button>
        ) : null}
        <Button kind="quiet" onTap={move}>
          {words.no}
        </Button>
      </View>
    </View>
  );
}
