import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '../../device/clipboard.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { ReceiptSteps } from '../../parts/receipt-steps.tsx';
import type { KeptReceipt } from '../../state/receipts.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/sent.ts';
import { Slip } from './slip.tsx';

const spelled = (code: string) => [...code.replace(/-/g, '')].join(' ');

const CopyCode = ({ code }: { readonly code: string }) => {
  const [told, setTold] = useState<string>(text.copy);
  return (
    <Button kind="quiet" onTap={() => copy(code).then((done) => setTold(done ? text.copied : text.copyFailed))}>
      {told}
    </Button>
  );
};

/** It arrived: the code in large type, and what happens next. */
export const Receipt = ({ receipt }: { readonly receipt: KeptReceipt }) => (
  <View>
    <Slip lit word={common.sent} title={text.sent}>
      <Text className="slip-sub">{text.code}</Text>
      <Text className="code slip-code" {...said({ role: 'text', label: `${text.code} ${spelled(receipt.code)}` })}>
        {receipt.code}
      </Text>
    </Slip>
    <View className="stack gap">
      <CopyCode code={receipt.code} />
      <Text className="sub">{text.codeSub}</Text>
    </View>
    <Text className="h2" {...said({ role: 'heading', level: 2 })}>
      {text.next}
    </Text>
    <ReceiptSteps status={receipt.status} />
    <Text className="sub gap">{text.private}</Text>
  </View>
);
