import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { askReporter, type CaseView } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';

type Props = { readonly view: CaseView; readonly now: number; readonly onView: (view: CaseView) => void };

const words = text.question;

const Asked = ({ question, now }: { readonly question: NonNullable<CaseView['question']>; readonly now: number }) => (
  <View>
    <Text className="strong">{setInHan(question.text)}</Text>
    {question.answer === null ? (
      <Text className="sub">{words.asked(sinceWords(question.at, now))}</Text>
    ) : (
      <View className="quote">
        <Text className="sub">{words.answered}</Text>
        <Text>{setInHan(question.answer)}</Text>
      </View>
    )}
  </View>
);

const Ask = ({ id, onView }: { readonly id: string; readonly onView: (view: CaseView) => void }) => {
  const [written, setWritten] = useState<string | null>(null);
  const [lacking, setLacking] = useState(false);
  const asking = useTask((question: string) => call(askReporter, { id, question }));
  const ask = async () => {
    const question = (written ?? '').trim();
    if ([...question].length < 4) return setLacking(true);
    const result = await asking.run(question);
    if (result.ok) onView(result.value);
  };
  if (written === null)
    return (
      <Button kind="quiet" onTap={() => setWritten('')}>
        {words.act}
      </Button>
    );
  return (
    <View className="stack">
      <Field
        long
        label={words.field}
        hint={words.hint}
        value={written}
        max={60}
        error={lacking ? words.needed : undefined}
        onInput={(next) => {
          setWritten(next);
          setLacking(false);
        }}
      />
      {asking.problem ? <Trouble problem={asking.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={() => setWritten(null)}>
          {text.form.cancel}
        </Button>
        <Button busy={asking.busy} onTap={ask}>
          {words.send}
        </Button>
      </View>
    </View>
  );
};

/** One question to whoever told, and one answer; neither side learns who the other is. */
export const AskReporter = ({ view, now, onView }: Props) => {
  const { question, source, withdrawnAt, state } = view;
  const may = state !== 'closed' && withdrawnAt === undefined && view.can.length > 0;
  if (source === 'self' || (!question && !may)) return null;
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <Card>
        {question ? (
          <Asked question={question} now={now} />
        ) : (
          <View className="stack">
            <Text>{words.say}</Text>
            <Ask id={view.id} onView={onView} />
          </View>
        )}
      </Card>
    </>
  );
};
