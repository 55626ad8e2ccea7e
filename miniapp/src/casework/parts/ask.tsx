import { Text, View } from '@tarojs/components';
import type { AssessFact } from 'shared-scoring';
import { tapped, type VisitDraft } from '../state/visit-draft.ts';
import { text } from '../text.ts';
import { type Question, questions } from '../words/questions.ts';
import { sourceWords } from '../words/sources.ts';
import { Pills } from './pills.tsx';

type Props = {
  readonly fact: AssessFact;
  readonly draft: VisitDraft;
  readonly onDraft: (draft: VisitDraft) => void;
};

/** One question with its answers to tap; 不清楚 and 不想说 stand beside every one. */
export function Ask({ fact, draft, onDraft }: Props) {
  const { ask, hint, options }: Question = questions[fact];
  const answer = draft.answers[fact];
  const chosen = answer ? (answer.value ?? answer.unsaid ?? null) : null;
  const choose = (key: string) =>
    onDraft(tapped(draft, fact, key === 'unsure' || key === 'declined' ? { unsaid: key } : { value: key }));
  return (
    <View className="asking">
      <Text className="ask-say">{ask}</Text>
      {hint ? <Text className="field-hint">{hint}</Text> : null}
      <Pills
        label={ask}
        options={{ ...options, unsure: text.unsure, declined: text.declined }}
        chosen={chosen}
        onChoose={choose}
      />
      {answer?.value ? <Text className="ask-known">{sourceWords[answer.source]}</Text> : null}
    </View>
  );
}
