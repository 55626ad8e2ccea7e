import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { answerReceipt, type Receipt } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { loginCode } from '../../device/login.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Field } from '../../parts/field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../../text/receipt.ts';

type Props = { readonly code: string; readonly question: string; readonly onDone: (receipt: Receipt) => void };

const words = text.question;

/** The advisor's one question and the one answer to it; what is written stays until it has arrived. */
export function Answer({ code, question, onDone }: Props) {
  const [written, setWritten] = useState('');
  const [lacking, setLacking] = useState(false);
  const sending = useTask(async (answer: string) => {
    // Who answers is not asked; the one-time code only lets WeChat look at the words.
    const login = await loginCode().catch(() => undefined);
    return call(answerReceipt, { code, answer, ...(login && { login }) });
  });
  const send = async () => {
    const answer = written.trim();
    if (!answer) return setLacking(true);
    const result = await sending.run(answer);
    if (result.ok) onDone(result.value);
  };
  return (
    <View className="ask-back" {...said({ role: 'region', label: words.title })}>
      <Text className="ask-back-title">{words.title}</Text>
      <Text className="ask-back-question">{setInHan(question)}</Text>
      <View className="stack gap">
        <Field
          long
          label={words.field}
          hint={words.hint}
          value={written}
          max={200}
          error={lacking ? words.needed : undefined}
          onInput={(value) => {
            setWritten(value);
            setLacking(false);
          }}
        />
        {sending.problem ? <Trouble problem={sending.problem} /> : null}
        <Button busy={sending.busy} onTap={send}>
          {words.send}
        </Button>
        <Text className="sub">{words.once}</Text>
        <Danger numbers={['110', '120']}>{words.urgent}</Danger>
      </View>
    </View>
  );
}
