import { useCallback, useState } from 'react';
import {
  completeAssessment,
  type HouseholdView,
  readHousehold,
  readWork,
  type WorkView,
} from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Problem } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { keepKnown } from './visit-kept.ts';

/** The file of a household, what the case may do now, and recording the assessment. */
export function useFile(id: string) {
  const [file, setFile] = useState<HouseholdView | null>(null);
  const [work, setWork] = useState<WorkView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [eventId, setEventId] = useState(newId);

  const hold = useCallback(
    (next: HouseholdView) => {
      keepKnown(
        id,
        next.forms.map(({ formId }) => formId),
      );
      setFile(next);
    },
    [id],
  );
  const reload = useCallback(async () => {
    const [household, now] = await Promise.all([call(readHousehold, { id }), call(readWork, { id })]);
    if (!household.ok) return setProblem(household.problem);
    if (!now.ok) return setProblem(now.problem);
    setProblem(null);
    hold(household.value);
    setWork(now.value);
  }, [id, hold]);
  const assessing = useTask(async () => {
    const result = await call(completeAssessment, { id, eventId, version: work?.version ?? 1 });
    if (result.ok || result.problem.code === 'case.changed') {
      setEventId(newId());
      await reload();
    }
    return result;
  });
  return { file, work, problem, reload, hold, assessing };
}
