import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import type { Task } from '../../state/useTask.ts';
import { answerEvent, type Outcome } from '../state/answer-event.ts';
import type { StepEvent } from '../state/step-event.ts';
import { text } from '../text.ts';

const words = text.fromFamily;

type Props = {
  readonly waiting: NonNullable<CaseView['fromFamily']>[number];
  readonly recording: Pick<Task<[StepEvent], unknown>, 'run' | 'busy'>;
};

/** What came of it and a sentence the family reads word for word. */
export function AnswerFamily({ waiting, recording }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>('done');
  const [lacking, setLacking] = useState(false);
  if (told === null)
    return (
      <View className="gap">
        <Button kind="quiet" onTap={() => setTold('')}>
          {words.answer}
        </Button>
      </View>
    );
  const send = async () => {
    if (!told.trim()) return setLacking(true);
    await recording.run(answerEvent(waiting, outcome, told.trim()));
  };
  return (
    <View className="stack gap">
      {waiting.kind === 'comment' ? null : (
        <Choices label={words.outcome} options={words.outcomes} chosen={outcome} onChoose={setOutcome} />
      )}
      <Field
        long
        label={words.told}
        hint={words.toldHint}
        value={told}
        max={300}
        error={lacking ? words.need : undefined}
        onInput={(next) => {
          setTold(next);
          setLacking(false);
        }}
      />
      <View className="pair">
        <Button kind="quiet" onTap={() => setTold(null)}>
          {text.form.cancel}
        </Button>
        <Button busy={recording.busy} onTap={send}>
          {words.send}
        </Button>
      </View>
    </View>
  );
}
