import { View } from '@tarojs/components';
import { useState } from 'react';
import { readCase, type SampleView, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { oversight } from '../text-oversight.ts';

const words = oversight.samples;

type Props = {
  readonly item: SampleView['items'][number];
  readonly onCancel: () => void;
  readonly onRecorded: () => void;
};

/** What a look at a case came to; it becomes part of the case, and who works on it hears where something is to mend. */
export function CheckForm({ item: { id, check }, onCancel, onRecorded }: Props) {
  const [outcome, setOutcome] = useState<'sound' | 'mend'>();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const [eventId] = useState(newId);
  const lacking = outcome === undefined || note.trim() === '';
  const recording = useTask(async (found: 'sound' | 'mend') => {
    const view = await call(readCase, { id });
    if (!view.ok) return view;
    const event = { kind: 'check', check, outcome: found, note: note.trim() } as const;
    return call(stepCase, { id, eventId, version: view.value.version, event });
  });
  const send = async () => {
    setAsked(true);
    if (lacking || outcome === undefined) return;
    if ((await recording.run(outcome)).ok) onRecorded();
  };
  return (
    <View className="stack gap">
      <Choices
        label={words.outcome}
        options={words.outcomes}
        error={asked && lacking ? words.need : undefined}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <Field long label={words.note} hint={words.noteHint} value={note} max={500} onInput={setNote} />
      {recording.problem ? <Trouble problem={recording.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {words.cancel}
        </Button>
        <Button busy={recording.busy} onTap={send}>
          {words.save}
        </Button>
      </View>
    </View>
  );
}
