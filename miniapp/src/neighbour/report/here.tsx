import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { locate } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done } from '../../api/result.ts';
import { canOpenSettings, openSettings, whereAmI } from '../../device/location.ts';
import type { Refusal } from '../../device/location-refusal.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { text } from '../../text/report.ts';
import type { Candidate } from '../state/choice.ts';

type Props = {
  /** `sure`: one place, to be filled in at once. */
  readonly onFound: (items: readonly Candidate[], sure: boolean) => void;
};

const words = text.place.here;

/** Where the phone stands, asked once and kept nowhere; each refusal says its own way on. */
export function Here({ onFound }: Props) {
  const [refused, setRefused] = useState<Refusal | 'nowhere' | null>(null);
  const asking = useTask(async () => {
    setRefused(null);
    const where = await whereAmI();
    if (where.kind !== 'here') {
      setRefused(where.kind);
      return done(null);
    }
    const answer = await call(locate, { lat: where.lat, lng: where.lng });
    if (!answer.ok) return answer;
    if (answer.value.items.length === 0) setRefused('nowhere');
    else onFound(answer.value.items, answer.value.sure);
    return done(null);
  });
  return (
    <View className="stack">
      <Button kind="quiet" busy={asking.busy} onTap={asking.run}>
        {words.ask}
      </Button>
      <Text className="sub">{words.once}</Text>
      {refused ? (
        <View className="here-refused" {...said({ role: 'status', live: 'polite' })}>
          <Text>{words.refused[refused]}</Text>
          {refused === 'denied' && canOpenSettings ? (
            <Button kind="quiet" onTap={openSettings}>
              {words.settings}
            </Button>
          ) : null}
        </View>
      ) : null}
      {asking.problem ? <Trouble problem={asking.problem} /> : null}
    </View>
  );
}
