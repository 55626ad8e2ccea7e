import { useState } from 'react';
import type { Task } from '../../state/useTask.ts';
import { type ActDraft, emptyDraft, type Filled, filled } from './act-form.ts';
import type { Act, StepEvent } from './step-event.ts';

type Recording = Pick<Task<[StepEvent], unknown>, 'run' | 'reset'>;

/** Acts that are one tap; all others open their form first. */
const atOnce: readonly Act[] = ['accept'];

/** Which step is being filled in, and sending it. What was typed stays until it is recorded or put aside. */
export function useActing(recording: Recording, onDone: (act: Act) => void) {
  const [act, setAct] = useState<Act | null>(null);
  const [draft, setDraft] = useState<ActDraft>(emptyDraft);
  const [missing, setMissing] = useState<Filled['kind'] | null>(null);

  const stop = () => {
    setAct(null);
    setMissing(null);
    setDraft(emptyDraft);
  };
  const send = async (sent: Act, given: ActDraft) => {
    const form = filled(sent, given);
    if (form.kind !== 'ready') return setMissing(form.kind);
    setMissing(null);
    const result = await recording.run(form.event);
    if (!result.ok) return;
    stop();
    onDone(sent);
  };
  return {
    act,
    draft,
    missing,
    write: (next: ActDraft) => {
      setMissing(null);
      setDraft(next);
    },
    start: (next: Act) => {
      recording.reset();
      if (atOnce.includes(next)) return void send(next, emptyDraft);
      setAct(next);
    },
    submit: () => act && void send(act, draft),
    cancel: () => {
      recording.reset();
      stop();
    },
  };
}
