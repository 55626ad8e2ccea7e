import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { readRoster } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type ConsentDraft, consentEvent } from '../state/consent-event.ts';
import type { StepEvent } from '../state/step-event.ts';
import { text } from '../text.ts';

const words = text.consents;

type Purpose = NonNullable<ConsentDraft['purpose']>;
type Props = {
  readonly kind: 'witnessConsent' | 'guardianConsent';
  readonly ownBadge: string;
  readonly onSend: (event: StepEvent) => void;
  readonly onCancel: () => void;
};

/** Who agreed to what, until when, who heard it, and in which words. */
export function ConsentForm({ kind, ownBadge, onSend, onCancel }: Props) {
  const [draft, setDraft] = useState<ConsentDraft>({ kind, term: '12', born: '', words: '' });
  const [lacking, setLacking] = useState<'choice' | 'born' | 'words' | null>(null);
  const roster = useTask(() => call(readRoster, { days: 1 }));
  const { run } = roster;
  useEffect(() => {
    if (kind === 'witnessConsent') run();
  }, [kind, run]);
  const set = (part: Partial<ConsentDraft>) => {
    setLacking(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const colleagues = (roster.value?.staff ?? []).filter(({ badge, active }) => active && badge !== ownBadge);
  // What is written down of a child is for its guardian to say.
  const { child, ...own } = words.purposes;
  const purposes: Readonly<Record<string, string>> = kind === 'guardianConsent' ? { ...own, child } : own;
  const send = () => {
    const made = consentEvent(draft, newId, now());
    if (made.kind === 'ready') onSend(made.event);
    else setLacking(made.kind);
  };
  return (
    <View className="stack">
      <Choices
        label={words.purpose}
        options={purposes}
        chosen={draft.purpose}
        onChoose={(purpose) => set({ purpose: purpose as Purpose })} // a key of the words
      />
      {kind === 'witnessConsent' ? (
        <>
          <Choices
            label={words.witness}
            options={Object.fromEntries(colleagues.map(({ staffId, badge }) => [staffId, words.badge(badge)]))}
            chosen={draft.witness}
            onChoose={(witness) => set({ witness })}
          />
          {roster.value && colleagues.length === 0 ? <Text className="sub">{words.nobody}</Text> : null}
        </>
      ) : (
        <>
          <Choices
            label={words.guardian}
            options={words.guardians}
            chosen={draft.guardian}
            onChoose={(guardian) => set({ guardian })}
          />
          <Field
            label={words.born}
            hint={words.bornHint}
            value={draft.born}
            max={7}
            error={lacking === 'born' ? words.bornWrong : undefined}
            onInput={(born) => set({ born })}
          />
        </>
      )}
      <Choices
        label={words.term}
        options={words.terms}
        order={['1', '3', '6', '12']}
        chosen={draft.term}
        onChoose={(term) => set({ term })}
      />
      <Field
        long
        label={words.words}
        hint={words.wordsHint}
        value={draft.words}
        max={300}
        error={lacking === 'words' ? words.need : undefined}
        onInput={(said) => set({ words: said })}
      />
      {lacking === 'choice' ? <Text className="field-error">{words.choose}</Text> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.form.cancel}
        </Button>
        <Button onTap={send}>{words.send}</Button>
      </View>
    </View>
  );
}
