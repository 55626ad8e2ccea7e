import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Notice } from '../../parts/notice.tsx';
import { missingIn, type VisitDraft, withoutChild } from '../state/visit-draft.ts';
import { answeredOf, groupsFor, inDanger } from '../state/visit-steps.ts';
import { text } from '../text.ts';
import { GuardianAsk } from './guardian-ask.tsx';
import { Review } from './review.tsx';

type Props = {
  readonly draft: VisitDraft;
  readonly onDraft: (draft: VisitDraft) => void;
  /** Goes to a page of the form, to change what is written there. */
  readonly onEdit: (step: number) => void;
};

const { visit } = text;

/** What is in the form, what is still needed, and that what was not asked is not a no. */
export function StepCheck({ draft, onDraft, onEdit }: Props) {
  const [before, setBefore] = useState<VisitDraft | null>(null);
  const answers = Object.values(draft.answers);
  const unsaid = answers.filter(({ value }) => value === null).length;
  const left = groupsFor(draft).reduce((sum, group) => sum + group.facts.length - answeredOf(draft, group), 0);
  const missing = missingIn(draft);
  const begin = missing.filter((what) => what !== 'guardian');
  return (
    <View className="stack">
      <Card>
        <Text className="h-line">{visit.answered(answers.length)}</Text>
        {unsaid > 0 ? <Text className="sub">{visit.unsaid(unsaid)}</Text> : null}
        {left > 0 ? <Text className="sub">{`${visit.left(left)}。${visit.leftSay}`}</Text> : null}
      </Card>
      {inDanger(draft) ? <Danger numbers={['110', '120']}>{visit.dangerSay}</Danger> : null}
      {missing.includes('guardian') ? (
        <Card tone="lamp">
          <Text className="h-line">{visit.need.guardian}</Text>
          <GuardianAsk draft={draft} onDraft={onDraft} />
          <Button
            kind="quiet"
            onTap={() => {
              setBefore(draft);
              onDraft(withoutChild(draft));
            }}
          >
            {visit.noChild}
          </Button>
        </Card>
      ) : null}
      {before ? (
        <Notice
          title={visit.childGone}
          action={
            <Button
              kind="quiet"
              onTap={() => {
                onDraft(before);
                setBefore(null);
              }}
            >
              {visit.undo}
            </Button>
          }
        />
      ) : null}
      {begin.length > 0 ? (
        <Notice
          tone="lamp"
          title={begin.map((what) => visit.need[what]).join('，')}
          action={
            <Button kind="quiet" onTap={() => onEdit(0)}>
              {visit.goTo}
            </Button>
          }
        />
      ) : null}
      <Review draft={draft} onEdit={onEdit} />
      <Text className="sub">{visit.offline}</Text>
    </View>
  );
}
