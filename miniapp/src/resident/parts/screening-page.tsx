import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { goBack, goTo, quickExit } from '../../device/go.ts';
import { scrollToPart } from '../../device/scroll.ts';
import { Screen } from '../../parts/screen.tsx';
import { text as common } from '../../text/common.ts';
import { countAnswers } from '../state/interview.ts';
import { panesOf } from '../state/panes.ts';
import type { Visit } from '../state/step.ts';
import { updatePacks } from '../state/update-packs.ts';
import { useSteps } from '../state/use-steps.ts';
import { text } from '../text.ts';
import { AskingSwitch } from './asking.tsx';
import { Forget } from './forget.tsx';
import { ProgressRow } from './progress-row.tsx';
import { ScreenFoot } from './screen-foot.tsx';
import { StepBody } from './step-body.tsx';

const toResults = () => goTo('/resident/results/index');
/** On a question nobody else should read, the way out stands beside the main button; the arrow in the bar goes back. */
const leave = { words: common.quickExit, onTap: quickExit };

/** The screening, one question a screen. Nothing answered leaves the phone; only newer packs are asked for, all of them. */
export function ScreeningPage({ only }: { readonly only: Visit }) {
  const it = useSteps(only);
  const { step, screening, interview, answer, people, region } = it;
  const fact = step.kind === 'question' ? it.factOf(step.ref.fact) : undefined;

  const place = step.kind === 'question' ? `${step.ref.fact}/${step.ref.member ?? ''}` : step.kind;
  useEffect(() => {
    updatePacks();
  }, []);
  useEffect(() => {
    if (place) scrollToPart('ask-top');
  }, [place]);

  const goOn = () => {
    if (step.kind === 'done') return toResults();
    if (step.kind === 'region' && region) it.keepRegion(region);
    if (step.kind === 'people') it.keepPeople(people);
    if (step.kind === 'question' && !answer) return;
    if (step.kind === 'question' && answer) it.keepAnswer(step.ref, answer);
    if (only) goBack();
  };
  const ready = { region: region !== null, people: people.length > 0, question: answer !== undefined, done: true };
  const on = {
    region: text.screen.nextStep,
    people: text.screen.nextStep,
    question: text.screen.next,
    done: text.screen.endButton,
  };
  const backWords = step.kind === 'question' ? text.screen.back : text.screen.backStep;
  return (
    <Screen
      title={text.screen.title}
      back={it.back && !only ? it.goBack : true}
      foot={
        <ScreenFoot
          back={fact?.private ? leave : it.back && !only ? { words: backWords, onTap: it.goBack } : undefined}
          next={{ words: only ? text.screen.done : on[step.kind], onTap: goOn, disabled: !ready[step.kind] }}
        />
      }
    >
      {screening && interview?.answers.members ? (
        <ProgressRow
          panes={panesOf(screening.results)}
          left={screening.progress.left}
          lit={it.lit}
          onResults={toResults}
        />
      ) : null}
      <View id="ask-top" className="top-mark" />
      <StepBody it={it} fact={fact} onDone={goOn} alone={only !== null} />
      {interview && countAnswers(interview) > 0 && !only ? (
        <View className="keep">
          <Text className="sub">
            {it.affects.length > 0 && it.affects.length <= 2 ? text.screen.nearlyDone : text.screen.stop}
          </Text>
          <Forget onForget={it.forget} />
        </View>
      ) : null}
      {step.kind === 'question' && !only ? <AskingSwitch /> : null}
    </Screen>
  );
}
