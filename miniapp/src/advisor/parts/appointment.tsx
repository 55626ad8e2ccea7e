import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Tag } from '../../parts/tag.tsx';
import { daysAhead, hourOn } from '../../state/day-choice.ts';
import type { Task } from '../../state/useTask.ts';
import { whenOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import type { StepEvent } from '../state/step-event.ts';
import { text } from '../text.ts';

const words = text.appointment;
type Hour = keyof typeof words.hours;
const hours = ['9', '10.5', '14', '15.5', '18'] as const satisfies readonly Hour[];
const tones = { open: 'open', agreed: 'fits', other: 'possible' } as const;

type Props = {
  readonly view: CaseView;
  readonly now: number;
  readonly recording: Pick<Task<[StepEvent], unknown>, 'run' | 'busy'>;
};

const Proposal = ({ now, onSend, busy }: { now: number; onSend: (at: number) => void; busy: boolean }) => {
  const [day, setDay] = useState<string>();
  const [hour, setHour] = useState<Hour>();
  return (
    <View className="stack">
      <Choices label={words.day} options={daysAhead(now)} chosen={day} onChoose={setDay} />
      <Choices label={words.hour} options={words.hours} order={hours} chosen={hour} onChoose={setHour} />
      <Text className="sub">{words.rule}</Text>
      <Button busy={busy} disabled={!day || !hour} onTap={() => day && hour && onSend(hourOn(day, Number(hour)))}>
        {words.send}
      </Button>
    </View>
  );
};

/** The time of the visit: proposed here, agreed to or moved by the family, taken up again with one tap. */
export function Appointment({ view, now, recording }: Props) {
  const [proposing, setProposing] = useState(false);
  const { visit } = view;
  const may = view.can.includes('arrangeVisit');
  if (!visit && !may) return null;
  const propose = async (at: number) => {
    setProposing(false);
    await recording.run({ kind: 'arrangeVisit', at });
  };
  const wish = visit?.wish ?? null;
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <Card>
        {visit ? (
          <>
            <Text className="strong">{words.at(whenOf(visit.at, now))}</Text>
            <View className="gap">
              <Tag tone={tones[visit.reply]}>{words.replies[visit.reply]}</Tag>
            </View>
            {wish === null ? null : <Text>{words.wish(whenOf(wish, now))}</Text>}
            {visit.words ? <Text className="sub">{`“${setInHan(visit.words)}”`}</Text> : null}
          </>
        ) : null}
        {may && proposing ? <Proposal now={now} busy={recording.busy} onSend={propose} /> : null}
        {may && !proposing ? (
          <View className={visit ? 'pair gap' : 'pair'}>
            {wish === null || wish < now ? null : (
              <Button busy={recording.busy} onTap={() => propose(wish)}>
                {words.take(whenOf(wish, now))}
              </Button>
            )}
            <Button kind="quiet" onTap={() => setProposing(true)}>
              {visit ? words.again : words.propose}
            </Button>
          </View>
        ) : null}
      </Card>
    </>
  );
}
