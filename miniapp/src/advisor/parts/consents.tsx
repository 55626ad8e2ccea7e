import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { Task } from '../../state/useTask.ts';
import { fullDayOf } from '../../text/day.ts';
import type { StepEvent } from '../state/step-event.ts';
import { text } from '../text.ts';
import { ConsentForm } from './consent-form.tsx';

const words = text.consents;

type Props = {
  readonly view: CaseView;
  readonly recording: Pick<Task<[StepEvent], unknown>, 'run' | 'busy'>;
};

/** Consent of somebody without a phone, heard by a colleague, or of a guardian for a child; taken back at once. */
export function Consents({ view, recording }: Props) {
  const [open, setOpen] = useState<'witnessConsent' | 'guardianConsent' | null>(null);
  const may = (['witnessConsent', 'guardianConsent'] as const).filter((kind) => view.can.includes(kind));
  const given = view.consents ?? [];
  if (may.length === 0 && given.length === 0) return null;
  const send = async (event: StepEvent) => {
    setOpen(null);
    await recording.run(event);
  };
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <View className="stack">
        {given.map(({ id, kind, purpose, until, endedAt }) => (
          <Card key={id}>
            <Text className="strong">{`${words.kinds[kind]} · ${words.purposes[purpose]}`}</Text>
            <Text className="sub">
              {endedAt === null ? words.until(fullDayOf(until)) : words.over(fullDayOf(endedAt))}
            </Text>
            {endedAt === null && view.can.includes('endConsent') ? (
              <View className="gap">
                <Button kind="quiet" busy={recording.busy} onTap={() => send({ kind: 'endConsent', consent: id })}>
                  {words.end}
                </Button>
              </View>
            ) : null}
          </Card>
        ))}
        {may.length > 0 ? (
          <Card>
            {open ? (
              <ConsentForm kind={open} ownBadge={view.ownerBadge} onSend={send} onCancel={() => setOpen(null)} />
            ) : (
              <View className="stack">
                <Text className="sub">{words.say}</Text>
                <View className="pair">
                  {may.map((kind) => (
                    <Button key={kind} kind="quiet" onTap={() => setOpen(kind)}>
                      {words.open[kind]}
                    </Button>
                  ))}
                </View>
              </View>
            )}
          </Card>
        ) : null}
      </View>
    </>
  );
}
