import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { receiptsKept } from '../../state/on-this-phone.ts';
import { withoutReceipt } from '../../state/receipts.ts';
import { text } from '../../text/receipt.ts';

/** Forgets a receipt on this phone; the report itself goes its way. */
export const Remove = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const [asking, setAsking] = useState(false);
  const remove = () => {
    receiptsKept.write(withoutReceipt(receiptsKept.read(), code));
    onDone();
  };
  if (!asking)
    return (
      <Button kind="quiet" onTap={() => setAsking(true)}>
        {text.remove}
      </Button>
    );
  return (
    <View className="stack">
      <Text className="sub">{text.removeAsk}</Text>
      <View className="pair">
        <Button kind="quiet" onTap={() => setAsking(false)}>
          {text.removeNo}
        </Button>
        <Button kind="quiet" onTap={remove}>
          {text.removeYes}
        </Button>
      </View>
    </View>
  );
};
