import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { dayOf } from '../../text/day.ts';
import { planText as text } from '../text-plan.ts';
import { Pills } from './pills.tsx';

type Revisit = {
  readonly kind: 'revisit';
  readonly way: 'phone' | 'door';
  readonly outcome: 'stable' | 'inNeed' | 'notReached';
  readonly note: string;
};
type Props = { readonly work: WorkView; readonly busy: boolean; readonly onRevisit: (event: Revisit) => void };

/** A look back: how, how the people are, and a sentence; its day follows from the grade. */
export function RevisitForm({ work, busy, onRevisit }: Props) {
  const [way, setWay] = useState<Revisit['way'] | null>(null);
  const [outcome, setOutcome] = useState<Revisit['outcome'] | null>(null);
  const [note, setNote] = useState('');
  const ready = way && outcome && note.trim() ? ({ kind: 'revisit', way, outcome, note: note.trim() } as const) : null;
  return (
    <View className="stack">
      {work.due.kind === 'revisit' && work.due.at !== null ? (
        <Text className="sub">{text.revisitBy(dayOf(work.due.at))}</Text>
      ) : null}
      <Pills label={text.revisitHow} options={text.revisitWays} chosen={way} onChoose={(key) => setWay(key)} />
      <Text className="ask-say">{text.revisitOutcome}</Text>
      <Pills
        label={text.revisitOutcome}
        options={text.revisitOutcomes}
        chosen={outcome}
        onChoose={(key) => setOutcome(key)}
      />
      <Field long label={text.revisitNote} value={note} max={500} onInput={setNote} />
      <Button
        busy={busy}
        disabled={ready === null}
        onTap={() => {
          if (!ready) return;
          onRevisit(ready);
          setNote('');
        }}
      >
        {text.revisitDone}
      </Button>
    </View>
  );
}
