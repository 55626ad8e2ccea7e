import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Receipt, withdrawReport } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { text } from '../../text/receipt.ts';

type Props = { readonly code: string; readonly onDone: (receipt: Receipt) => void };

const words = text.withdraw;

/** Taking a report back, after saying honestly what that changes and what it does not. */
export function Withdraw({ code, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const leaving = useTask(() => call(withdrawReport, { code }));
  const leave = async () => {
    const result = await leaving.run();
    if (result.ok) onDone(result.value);
  };
  if (!asking)
    return (
      <Button kind="quiet" onTap={() => setAsking(true)}>
        {words.fold}
      </Button>
    );
  return (
    <Notice
      tone="lamp"
      title={words.title}
      action={
        <View className="pair">
          <Button kind="quiet" busy={leaving.busy} onTap={leave}>
            {words.yes}
          </Button>
          <Button onTap={() => setAsking(false)}>{words.no}</Button>
        </View>
      }
    >
      {words.lines.map((line) => (
        <Text key={line} className="receipt-line">
          {line}
        </Text>
      ))}
      {leaving.problem ? <Trouble problem={leaving.problem} /> : null}
    </Notice>
  );
}
