import { Text } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { rateCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import '../style/family.css';
import { backToCase } from '../state/back-to-case.ts';
import { text } from '../text.ts';

const words = text.rate;
const questions = ['helped', 'clear', 'respected'] as const;
type Question = (typeof questions)[number];

/** Three questions with three answers each; nobody sees who answered. */
export default function RatePage() {
  const { id = '' } = useRouter().params;
  const back = backToCase(id);
  const [marks, setMarks] = useState<Partial<Record<Question, '1' | '2' | '3'>>>({});
  const [asked, setAsked] = useState(false);
  const rating = useTask((helped: number, clear: number, respected: number) =>
    call(rateCase, { id, answers: { helped, clear, respected } }),
  );
  const send = () => {
    const { helped, clear, respected } = marks;
    if (!helped || !clear || !respected) return setAsked(true);
    rating.run(Number(helped), Number(clear), Number(respected));
  };
  if (rating.value)
    return (
      <Screen title={words.title} back={back} foot={<Button onTap={back}>{text.talk.back}</Button>}>
        <Notice tone="pine" title={words.done}>
          {words.doneSay}
        </Notice>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      back={back}
      foot={
        <Button busy={rating.busy} onTap={send}>
          {words.send}
        </Button>
      }
    >
      <Text>{words.say}</Text>
      {questions.map((question) => (
        <Choices
          key={question}
          label={words.questions[question]}
          options={words.marks[question]}
          order={['3', '2', '1']}
          chosen={marks[question]}
          error={asked && !marks[question] ? words.need : undefined}
          onChoose={(mark) => setMarks((before) => ({ ...before, [question]: mark }))}
        />
      ))}
      {rating.problem ? <Trouble problem={rating.problem} retry={send} /> : null}
    </Screen>
  );
}
