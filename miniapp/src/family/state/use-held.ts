import { useEffect, useRef, useState } from 'react';
import { type AskAbout, askOfCase, type Held, readHeld } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { type Task, useTask } from '../../state/useTask.ts';

export type Asking = Task<[about: AskAbout, note: string], unknown>;

/** What is held, asked anew after everything that is asked for. */
export function useHeld(id: string) {
  const [held, setHeld] = useState<Held | null>(null);
  const tried = useRef<{ readonly what: string; readonly eventId: string } | null>(null);
  const reading = useTask(async () => {
    const answer = await call(readHeld, { id });
    if (answer.ok) setHeld(answer.value);
    return answer;
  });
  const { run } = reading;
  useEffect(() => {
    run();
  }, [run]);
  const asking: Asking = useTask(async (about: AskAbout, note: string) => {
    const what = `${about}|${note}`;
    if (tried.current?.what !== what) tried.current = { what, eventId: newId() };
    const { eventId } = tried.current;
    const answer = await call(askOfCase, { id, eventId, about, ...(note && { note }) });
    if (!answer.ok) return answer;
    tried.current = null;
    return run();
  });
  return { held, reading, asking };
}
