import { Text, View } from '@tarojs/components';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Notice } from '../../parts/notice.tsx';
import { missingIn, type VisitDraft } from '../state/visit-draft.ts';
import { answeredOf, groupsFor, inDanger } from '../state/visit-steps.ts';
import { text } from '../text.ts';

type Props = { readonly draft: VisitDraft; readonly onBegin: () => void };

const { visit } = text;

/** What is in the form, what is still needed, and that what was not asked is not a no. */
export function StepCheck({ draft, onBegin }: Props) {
  const answers = Object.values(draft.answers);
  const unsaid = answers.filter(({ value }) => value === null).length;
  const left = groupsFor(draft).reduce((sum, group) => sum + group.facts.length - answeredOf(draft, group), 0);
  const missing = missingIn(draft);
  return (
    <View className="stack">
      <Card>
        <Text className="h-line">{visit.answered(answers.length)}</Text>
        {unsaid > 0 ? <Text className="sub">{visit.unsaid(unsaid)}</Text> : null}
        {left > 0 ? <Text className="sub">{`${visit.left(left)}。${visit.leftSay}`}</Text> : null}
      </Card>
      {inDanger(draft) ? <Danger numbers={['110', '120']}>{visit.dangerSay}</Danger> : null}
      {missing.length > 0 ? (
        <Notice
          tone="lamp"
          title={missing.map((what) => visit.need[what]).join('，')}
          action={
            <Button kind="quiet" onTap={onBegin}>
              {visit.goTo}
            </Button>
          }
        />
      ) : null}
      <Text className="sub">{visit.offline}</Text>
    </View>
  );
}
