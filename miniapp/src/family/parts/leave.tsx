import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { FamilyView } from 'shared-scoring/contract';
import type { Problem } from '../../api/result.ts';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { fullDayOf } from '../../text/day.ts';
import { text } from '../text.ts';

type Props = {
  readonly consent: FamilyView['consent'];
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onLeave: () => void;
};

/** What was agreed to, and the way to take it back: asked once more, then at once. */
export function Leave({ consent, busy, problem, onLeave }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
    setTimeout(() => scrollToPart('leave'), 50);
  };
  return (
    <View id="leave" className="gap stack report-part">
      <Text className="sub">{text.consent(fullDayOf(consent.since), fullDayOf(consent.until))}</Text>
      {problem ? <Trouble problem={problem} /> : null}
      {asking ? (
        <Notice
          tone="lamp"
          title={text.leave}
          action={
            <View className="pair">
              <Button onTap={() => setAsking(false)}>{text.leaveNo}</Button>
              <Button kind="quiet" busy={busy} onTap={onLeave}>
                {text.leaveYes}
              </Button>
            </View>
          }
        >
          {text.leaveAsk}
        </Notice>
      ) : (
        <Button kind="quiet" onTap={ask}>
          {text.leave}
        </Button>
      )}
    </View>
  );
}
