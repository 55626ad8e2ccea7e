import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Windows } from '../../parts/windows.tsx';
import { StepCheck } from '../parts/step-check.tsx';
import { StepGroup } from '../parts/step-group.tsx';
import { StepPeople } from '../parts/step-people.tsx';
import { StepSeen } from '../parts/step-seen.tsx';
import { StepWho } from '../parts/step-who.tsx';
import { VisitSent } from '../parts/visit-sent.tsx';
import { useVisit } from '../state/use-visit.ts';
import { missingIn } from '../state/visit-draft.ts';
import { groupsFor } from '../state/visit-steps.ts';
import { text } from '../text.ts';
import '../style/visit.css';

const { visit } = text;

/** The visit form, page by page; it works in a stairwell without a network. */
export default function VisitPage() {
  const { id = '' } = useRouter().params;
  const { draft, change, send, takeBack, sent, waiting, full } = useVisit(id);
  const [changing, setChanging] = useState(false);
  const groups = groupsFor(draft);
  const titles = [visit.start, visit.people2, ...groups.map(({ title }) => title), visit.seenTitle, visit.check];
  const last = titles.length - 1;
  const step = Math.min(draft.step, last);
  const title = titles[step] ?? '';
  useEffect(() => {
    if (step > 0) scrollToPart('visit-top');
  }, [step]);

  if (sent)
    return (
      <Screen title={visit.title} back>
        <VisitSent caseId={id} waiting={waiting} onTakeBack={takeBack} />
      </Screen>
    );

  const go = (to: number) => change({ ...draft, step: to });
  const edit = (to: number) => {
    setChanging(true);
    go(to);
  };
  const forward = () => {
    setChanging(false);
    go(changing ? last : step + 1);
  };
  const group = groups[step - 2];
  const body = () => {
    if (step === 0) return <StepWho draft={draft} onDraft={change} />;
    if (step === 1) return <StepPeople draft={draft} onDraft={change} />;
    if (group) return <StepGroup key={group.id} group={group} draft={draft} onDraft={change} />;
    if (step === last) return <StepCheck draft={draft} onDraft={change} onEdit={edit} />;
    return <StepSeen draft={draft} onDraft={change} />;
  };
  return (
    <Screen
      title={visit.title}
      back
      foot={
        <View className="pair">
          {step > 0 ? (
            <Button kind="quiet" onTap={() => go(step - 1)}>
              {text.before}
            </Button>
          ) : null}
          {step === last ? (
            <Button disabled={missingIn(draft).length > 0} onTap={send}>
              {visit.submit}
            </Button>
          ) : (
            <Button onTap={forward}>{changing ? visit.edited : text.next}</Button>
          )}
        </View>
      }
    >
      <View id="visit-top" className="step-head">
        <Windows
          items={titles.map((_, n) => (n < step ? 'grey' : n === step ? 'lit' : 'pale'))}
          label={visit.progress(step + 1, titles.length, title)}
        />
        <Text className="h1">{title}</Text>
      </View>
      {full ? <Notice tone="brick" title={visit.full} /> : null}
      {body()}
    </Screen>
  );
}
