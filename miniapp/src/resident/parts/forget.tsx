import { View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { codesKept } from '../state/handover-kept.ts';
import { text } from '../text.ts';

/** Deletes every answer on this phone, after asking once. */
export function Forget({ onForget }: { readonly onForget: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <View className="forget press" {...press(() => setAsking(true))}>
        {text.forget.button}
      </View>
    );
  return (
    <Notice
      title={text.forget.ask}
      action={
        <View className="pair">
          <Button kind="quiet" onTap={() => setAsking(false)}>
            {text.forget.no}
          </Button>
          <Button
            kind="danger"
            onTap={() => {
              setAsking(false);
              onForget();
            }}
          >
            {text.forget.yes}
          </Button>
        </View>
      }
    >
      {codesKept.read().length > 0 ? text.forget.sayHanded : text.forget.say}
    </Notice>
  );
}
