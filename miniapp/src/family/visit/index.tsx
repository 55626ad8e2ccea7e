import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { answerVisit } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { daysAhead, hourOn } from '../../state/day-choice.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { whenOf } from '../../text/day.ts';
import '../style/family.css';
import { backToCase } from '../state/back-to-case.ts';
import { text } from '../text.ts';

const words = text.visit;
/** Parts of a day in which somebody may come, by the hour each begins. */
const begins = { morning: 9, afternoon: 13.5, evening: 17 } as const;
type DayPart = keyof typeof begins;

/** Another time for the visit: a day and a part of it, or a call instead; never in the quiet hours. */
export default function VisitPage() {
  const { id = '', at = '0' } = useRouter().params;
  const back = backToCase(id);
  const days = daysAhead(now());
  const [day, setDay] = useState<string>();
  const [part, setPart] = useState<DayPart>();
  const [note, setNote] = useState('');
  const moving = useTask(async () => {
    const wish = day && day !== 'any' && part ? hourOn(day, begins[part]) : undefined;
    const said = note.trim();
    const answer = await call(answerVisit, {
      id,
      eventId: newId(),
      answer: 'move',
      at: Number(at),
      ...(wish !== undefined && { wish }),
      ...(said && { note: said }),
    });
    if (answer.ok) back();
    return answer;
  });
  const ready = day === 'any' || (day !== undefined && part !== undefined);
  return (
    <Screen
      title={words.title}
      back={back}
      foot={
        <Button busy={moving.busy} disabled={!ready} onTap={moving.run}>
          {words.send}
        </Button>
      }
    >
      <Text>{words.now(whenOf(Number(at), now()))}</Text>
      <Choices label={words.day} options={{ ...days, any: words.any }} chosen={day} onChoose={setDay} />
      {day && day !== 'any' ? (
        <Choices label={words.part} options={words.parts} chosen={part} onChoose={setPart} />
      ) : null}
      <View className="gap stack">
        <Field long label={words.note} hint={words.noteHint} value={note} max={200} onInput={setNote} />
        <Text className="sub">{words.quiet}</Text>
        {moving.problem ? <Trouble problem={moving.problem} retry={moving.run} /> : null}
      </View>
    </Screen>
  );
}
