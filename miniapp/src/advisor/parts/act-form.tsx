import { Text, View } from '@tarojs/components';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { type ActDraft, type Filled, noteMax } from '../state/act-form.ts';
import type { Act } from '../state/step-event.ts';
import { text } from '../text.ts';

type Props = {
  readonly act: Act;
  readonly draft: ActDraft;
  readonly onDraft: (draft: ActDraft) => void;
  /** What was still missing when the form was sent, or null. */
  readonly missing: Filled['kind'] | null;
};

const { form } = text;

const noteOf = (act: Act): { label: string; hint: string } => {
  if (act === 'proposeClose') return { label: form.proposeClose.note, hint: form.noteHint };
  if (act === 'returnClose') return { label: form.returnClose.note, hint: form.returnClose.hint };
  if (act === 'clearFlag') return { label: form.clearFlag.note, hint: form.clearFlag.hint };
  if (act === 'reopen') return { label: form.reopen.note, hint: form.reopen.hint };
  return { label: form.note, hint: form.noteHint };
};

const Picks = ({ act, draft, onDraft }: Omit<Props, 'missing'>) => {
  switch (act) {
    case 'link':
      return (
        <Choices
          label={form.link.title}
          options={form.link.options}
          say={form.link.say}
          chosen={draft.finding}
          onChoose={(finding) => onDraft({ ...draft, finding })}
        />
      );
    case 'contact':
      return (
        <>
          <Choices
            label={form.contact.title}
            options={form.contact.ways}
            chosen={draft.way}
            onChoose={(way) => onDraft({ ...draft, way })}
          />
          <Choices
            label={form.contact.outcome}
            options={form.contact.outcomes}
            say={form.contact.say}
            chosen={draft.outcome}
            onChoose={(outcome) => onDraft({ ...draft, outcome })}
          />
        </>
      );
    case 'proposeClose':
      return (
        <Choices
          label={form.proposeClose.title}
          options={form.proposeClose.reasons}
          chosen={draft.reason}
          onChoose={(reason) => onDraft({ ...draft, reason })}
        />
      );
    default:
      return <Text className="h2">{act === 'accept' ? text.acts.accept : form[act].title}</Text>;
  }
};

/** What to fill in for one step: what happened, as few taps as possible, and a sentence. */
export function ActForm({ act, draft, onDraft, missing }: Props) {
  const note = noteOf(act);
  const plain = act === 'accept' || act === 'approveClose';
  return (
    <View>
      <Picks act={act} draft={draft} onDraft={onDraft} />
      {missing === 'choice' ? <Text className="field-error">{form.chooseFirst}</Text> : null}
      {plain ? (
        <Text className="sub">{act === 'approveClose' ? form.approveClose.say : ''}</Text>
      ) : (
        <View className="gap">
          <Field
            long
            label={note.label}
            hint={note.hint}
            value={draft.note}
            max={noteMax(act)}
            error={missing === 'note' ? form.noteNeeded : undefined}
            onInput={(value) => onDraft({ ...draft, note: value })}
          />
        </View>
      )}
    </View>
  );
}
