import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { Service } from '../state/use-plan.ts';
import { planText as text } from '../text-plan.ts';
import { Pills } from './pills.tsx';

type Props = {
  /** The thing of the plan it is for; null: beside the plan. */
  readonly item: string | null;
  readonly by: string;
  readonly busy: boolean;
  readonly onServe: (service: Service) => void;
  readonly onCancel: () => void;
};

/** A service delivered: what kind, who, what was done, what came of it. */
export function ServiceForm({ item, by, busy, onServe, onCancel }: Props) {
  const [draft, setDraft] = useState<Service>({
    item,
    kind: 'visit',
    at: now(),
    by,
    content: '',
    result: '',
    outcome: item ? 'done' : 'going',
  });
  const [asked, setAsked] = useState(false);
  const whole = [draft.by, draft.content, draft.result].every((said) => said.trim() !== '');
  const field = (name: 'by' | 'content' | 'result', label: string, max: number) => (
    <Field label={label} value={draft[name]} max={max} onInput={(said) => setDraft({ ...draft, [name]: said })} />
  );
  return (
    <View className="stack">
      <Pills
        label={text.serviceTitle}
        options={text.serviceKinds}
        chosen={draft.kind}
        onChoose={(kind) => setDraft({ ...draft, kind })}
      />
      {field('by', text.serviceBy, 60)}
      {field('content', text.serviceContent, 500)}
      {field('result', text.serviceResult, 300)}
      {item ? (
        <>
          <Text className="ask-say">{text.outcome}</Text>
          <Pills
            label={text.outcome}
            options={text.outcomes}
            chosen={draft.outcome}
            onChoose={(outcome) => setDraft({ ...draft, outcome })}
          />
        </>
      ) : null}
      {asked && !whole ? <Text className="field-error">{text.needed}</Text> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
        <Button busy={busy} onTap={() => (whole ? onServe(draft) : setAsked(true))}>
          {text.record}
        </Button>
      </View>
    </View>
  );
}
