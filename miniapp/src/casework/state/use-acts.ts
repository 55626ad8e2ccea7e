import { useCallback, useEffect, useState } from 'react';
import { readHousehold, readWork, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Problem } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { specOf } from '../words/acts.ts';
import { type ActKind, type ActWork, eventOf, type Filled, missingOf } from './act-spec.ts';
import { briefingOf } from './briefing.ts';
import { withDoor, withOthers } from './with-others.ts';

/** What can be done on a case, the act being filled in, and recording it. */
export function useActs(id: string) {
  const [work, setWork] = useState<ActWork | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [kind, setKind] = useState<ActKind | null>(null);
  const [filled, setFilled] = useState<Filled>({});
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const [eventId, setEventId] = useState(newId);

  const reload = useCallback(async () => {
    const answer = await call(readWork, { id });
    if (answer.ok) setWork(await withOthers(answer.value));
    setProblem(answer.ok ? null : answer.problem);
  }, [id]);
  useEffect(() => {
    reload();
  }, [reload]);

  const recording = useTask(async (event: ReturnType<typeof eventOf>) => {
    const result = await call(stepCase, { id, eventId, version: work?.version ?? 1, event });
    if (result.ok) {
      setKind(null);
      setFilled({});
      setDone(true);
    }
    if (result.ok || result.problem.code !== 'offline') setEventId(newId());
    if (result.ok || result.problem.code === 'case.changed') await reload();
    return result;
  });
  const spec = kind ? specOf(kind) : undefined;
  const start = (next: string) => {
    recording.reset();
    setDone(false);
    setAsked(false);
    setFilled({});
    setKind(next as ActKind); // a key of the forms
    if (next === 'callConference')
      call(readHousehold, { id }).then((answer) => {
        if (answer.ok && answer.value.forms.length > 0)
          setFilled((before) => ({ briefing: briefingOf(answer.value), ...before }));
      });
  };
  const fill = (name: string, value: unknown) => {
    setFilled((before) => ({ ...before, [name]: value }));
    if (kind === 'merge' && name === 'into' && work) withDoor(work, String(value)).then(setWork);
  };
  const submit = () => {
    if (!kind || !spec || !work) return;
    if (missingOf(spec, filled).length > 0) return setAsked(true);
    recording.run(eventOf(kind, spec, filled, newId, work.now));
  };
  return {
    work,
    problem,
    reload,
    spec,
    filled,
    missing: spec && asked ? missingOf(spec, filled) : [],
    done,
    recording,
    start,
    submit,
    fill,
    cancel: () => {
      recording.reset();
      setKind(null);
    },
  };
}
