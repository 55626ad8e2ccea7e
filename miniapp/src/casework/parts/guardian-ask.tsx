import { Text, View } from '@tarojs/components';
import type { VisitDraft } from '../state/visit-draft.ts';
import { text } from '../text.ts';
import { Pills } from './pills.tsx';

type Props = { readonly draft: VisitDraft; readonly onDraft: (draft: VisitDraft) => void };

const { visit } = text;

/** Who of the guardians agreed that something is written of a child under 14; the same tap again takes it back. */
export const GuardianAsk = ({ draft, onDraft }: Props) => (
  <View className="asking">
    <Text className="ask-say">{visit.guardian}</Text>
    <Text className="field-hint">{visit.guardianSay}</Text>
    <Pills
      label={visit.guardian}
      options={visit.guardians}
      chosen={draft.guardian ?? null}
      onChoose={(who) => onDraft({ ...draft, guardian: draft.guardian === who ? undefined : who })}
    />
  </View>
);
