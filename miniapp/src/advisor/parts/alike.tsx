import { Text, View } from '@tarojs/components';
import { type CaseView, type InputOf, markAlike } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';

type Other = NonNullable<CaseView['alike']>[number];
type Act = InputOf<typeof markAlike>['act'];
type RowProps = {
  readonly other: Other;
  readonly now: number;
  readonly busy: boolean;
  readonly onMark: (act: Act) => void;
};

const words = text.alike;
const tones = { suggested: 'possible', linked: 'fits', apart: 'plain' } as const;

const Row = ({ other, now, busy, onMark }: RowProps) => (
  <View className="alike">
    <View className="seen">
      <View className="seen-say">
        <Text className="strong">{setInHan(other.why)}</Text>
        <Text className="sub">{words.received(sinceWords(other.receivedAt, now))}</Text>
      </View>
      <Tag tone={tones[other.state]}>{words.states[other.state]}</Tag>
    </View>
    <View className="offer-look press" {...press(() => goTo(`/advisor/case/index?id=${other.id}`))}>
      {words.look}
    </View>
    <View className="pair">
      {other.state === 'apart' ? null : (
        <Button kind="quiet" busy={busy} onTap={() => onMark('part')}>
          {other.state === 'linked' ? words.apart : words.part}
        </Button>
      )}
      {other.state === 'linked' ? null : (
        <Button kind="quiet" busy={busy} onTap={() => onMark('link')}>
          {other.state === 'apart' ? words.again : words.link}
        </Button>
      )}
    </View>
  </View>
);

type Props = { readonly view: CaseView; readonly now: number; readonly onView: (view: CaseView) => void };

/** Other cases that may be about the same door: why, both histories a tap away, linking and parting at any time. */
export const Alike = ({ view, now, onView }: Props) => {
  const marking = useTask((otherId: string, act: Act) => call(markAlike, { id: view.id, otherId, act }));
  const mark = async (otherId: string, act: Act) => {
    const result = await marking.run(otherId, act);
    if (result.ok) onView(result.value);
  };
  const others = view.alike ?? [];
  if (others.length === 0) return null;
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <Card tone={others.some(({ state }) => state === 'suggested') ? 'lamp' : 'plain'}>
        <Text className="sub">{words.say}</Text>
        {others.map((other) => (
          <Row key={other.id} other={other} now={now} busy={marking.busy} onMark={(act) => mark(other.id, act)} />
        ))}
        {marking.problem ? <Trouble problem={marking.problem} /> : null}
      </Card>
    </>
  );
};
