import { View } from '@tarojs/components';
import { Field } from '../../parts/field.tsx';
import type { VisitDraft } from '../state/visit-draft.ts';
import { text } from '../text.ts';

type Props = { readonly draft: VisitDraft; readonly onDraft: (draft: VisitDraft) => void };

const { visit } = text;

/** What was seen, what was not, and what to do next time. Words only: nothing takes a picture here. */
export const StepSeen = ({ draft, onDraft }: Props) => (
  <View className="stack">
    <Field
      long
      label={visit.seen}
      hint={visit.seenHint}
      value={draft.seen}
      max={1000}
      onInput={(seen) => onDraft({ ...draft, seen })}
    />
    <Field
      long
      label={visit.notSeen}
      hint={visit.notSeenHint}
      value={draft.notSeen}
      max={500}
      onInput={(notSeen) => onDraft({ ...draft, notSeen })}
    />
    <Field long label={visit.note} value={draft.note} max={500} onInput={(note) => onDraft({ ...draft, note })} />
  </View>
);
