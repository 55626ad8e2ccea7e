import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { actsOf } from '../state/next-act.ts';
import { nextPage } from '../state/next-page.ts';
import type { Act } from '../state/step-event.ts';
import { useActing } from '../state/use-acting.ts';
import { useCase } from '../state/use-case.ts';
import { useNow } from '../state/use-now.ts';
import { text } from '../text.ts';
import { dueWords } from '../words/due.ts';
import { dutyEnd } from '../words/signs.ts';
import { ActForm } from './act-form.tsx';
import { Alike } from './alike.tsx';
import { Appointment } from './appointment.tsx';
import { AskReporter } from './ask-reporter.tsx';
import { actWords, CaseBody } from './case-body.tsx';
import { CaseHead } from './case-head.tsx';
import { Closed } from './closed-door.tsx';
import { Consents } from './consents.tsx';
import { FromFamily } from './from-family.tsx';
import { HandOver } from './hand-over.tsx';
import { Invite } from './invite.tsx';
import { News } from './news.tsx';
import { openWork, WorkDoors } from './work-doors.tsx';

export type CaseLayout = { readonly title: string; readonly body: ReactNode; readonly foot: ReactNode };

/** One case ready to be laid out: its name, what goes into the body, and what belongs under the thumb. */
export function useCasePanel(id: string, onStep: () => void, visible = true): CaseLayout {
  const now = useNow();
  const [done, setDone] = useState(false);
  const { view, problem, changed, reload, hold, recording } = useCase(id, visible);
  const acting = useActing(recording, () => {
    setDone(true);
    onStep();
  });
  const place = `${acting.act ?? ''}/${done}/${changed.length}/${recording.problem?.code ?? ''}`;
  const stood = useRef(place);
  useEffect(() => {
    if (stood.current !== place) scrollToPart('case-top');
    stood.current = place;
  }, [place]);
  if (!view) {
    const body = problem ? <Closed problem={problem} retry={reload} /> : <Loading label={text.case.loading} />;
    return { title: text.case.title, body, foot: null };
  }

  const title = text.case.titled(view.committeeName ?? view.streetName);
  const page = nextPage(view);
  const usual = actsOf(view.state, view.can, view.level === 'P0');
  const first = page ? null : usual.first;
  const others = page && usual.first ? [usual.first, ...usual.others] : usual.others;
  const start = (act: Act) => {
    setDone(false);
    acting.start(act);
  };
  const next =
    view.due.kind === 'none' ? text.case.waitingOn.none : text.case.doneNext(dueWords(view, now, dutyEnd).text);
  const news = (
    <News
      changed={changed}
      done={done && !acting.act ? next : null}
      problem={recording.problem ?? problem}
      retry={recording.problem ? undefined : reload}
    />
  );

  if (acting.act) {
    const { act } = acting;
    const submit =
      recording.problem?.code === 'offline' ? text.form.retry : (text.form.submits[act] ?? text.form.submit);
    return {
      title,
      body: (
        <>
          {news}
          <CaseHead view={view} now={now} />
          <ActForm act={act} draft={acting.draft} onDraft={acting.write} missing={acting.missing} />
        </>
      ),
      foot: (
        <View className="pair">
          <Button kind="quiet" onTap={acting.cancel}>
            {text.form.cancel}
          </Button>
          <Button busy={recording.busy} onTap={acting.submit}>
            {submit}
          </Button>
        </View>
      ),
    };
  }

  return {
    title,
    body: (
      <>
        {news}
        <CaseBody view={view} now={now} others={others} onAct={start}>
          <FromFamily view={view} now={now} recording={recording} />
          <Appointment view={view} now={now} recording={recording} />
          <WorkDoors view={view} />
          <Consents view={view} recording={recording} />
          <Alike view={view} now={now} onView={hold} />
          <AskReporter view={view} now={now} onView={hold} />
          <HandOver view={view} onView={hold} />
          <Invite view={view} now={now} onGiven={reload} onView={hold} />
        </CaseBody>
      </>
    ),
    foot: page ? (
      <Button onTap={() => openWork(page, view.id)}>{text.work.next[page]}</Button>
    ) : first ? (
      <Button busy={recording.busy} onTap={() => start(first)}>
        {actWords(first, view)}
      </Button>
    ) : null,
  };
}
