import { useCallback, useEffect, useRef, useState } from 'react';
import { type CaseView, readCase, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Problem, Result } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { changedSince } from '../words/changed.ts';
import { type Attempt, attemptFor } from './attempt.ts';
import type { StepEvent } from './step-event.ts';

/** One case as it stands whenever its page comes to sight, and the way to record a step on it. */
export function useCase(id: string, visible = true) {
  const [view, setView] = useState<CaseView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [changed, setChanged] = useState<readonly string[]>([]);
  const held = useRef<CaseView | null>(null);
  const attempt = useRef<Attempt | null>(null);

  const hold = useCallback((next: CaseView) => {
    held.current = next;
    setView(next);
    setProblem(null);
  }, []);

  const reload = useCallback(async () => {
    const result = await call(readCase, { id });
    if (result.ok) hold(result.value);
    else setProblem(result.problem);
    return result;
  }, [id, hold]);

  useEffect(() => {
    if (visible) reload();
  }, [reload, visible]);

  const tellChange = async () => {
    const before = held.current;
    const after = await reload();
    if (before && after.ok) setChanged(changedSince(before, after.value));
  };

  const recording = useTask(async (event: StepEvent): Promise<Result<CaseView>> => {
    const before = held.current;
    if (!before) return reload();
    attempt.current = attemptFor(attempt.current, event, newId);
    const { eventId } = attempt.current;
    const result = await call(stepCase, { id, eventId, version: before.version, event });
    if (result.ok) {
      attempt.current = null;
      setChanged([]);
      hold(result.value);
    } else if (result.problem.code === 'case.changed') await tellChange();
    return result;
  });

  return { view, problem, changed, reload, hold, recording };
}
