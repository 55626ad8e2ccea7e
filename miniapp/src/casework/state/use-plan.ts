import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type InputOf,
  type PlanView,
  readPlan,
  readWork,
  recordService,
  savePlan,
  settlePlan,
  stepCase,
  type WorkView,
} from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Problem, Result } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';

export type Plan = Pick<PlanView, 'needs' | 'items'>;
export type Service = Omit<InputOf<typeof recordService>, 'id' | 'eventId' | 'version'>;
type StepEvent = InputOf<typeof stepCase>['event'];

/** The plan of a household while it is written and carried out. Every change is saved behind the person's back. */
export function usePlan(id: string) {
  const [view, setView] = useState<PlanView | null>(null);
  const [work, setWork] = useState<WorkView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const latest = useRef<Plan>({ needs: [], items: [] });
  const version = useRef(0);
  const dirty = useRef(false);

  const hold = useCallback((next: PlanView) => {
    version.current = next.planVersion;
    if (!dirty.current) latest.current = { needs: next.needs, items: next.items };
    setView({ ...next, ...latest.current });
  }, []);
  const reload = useCallback(async (): Promise<Result<WorkView>> => {
    const [plan, now] = await Promise.all([call(readPlan, { id }), call(readWork, { id })]);
    if (plan.ok) hold(plan.value);
    if (now.ok) setWork(now.value);
    setProblem(plan.ok ? (now.ok ? null : now.problem) : plan.problem);
    return now;
  }, [id, hold]);
  useEffect(() => {
    reload();
  }, [reload]);

  const saving = useTask(async (): Promise<Result<PlanView>> => {
    for (;;) {
      dirty.current = false;
      const result = await call(savePlan, { id, planVersion: version.current, ...latest.current });
      if (result.ok) hold(result.value);
      else if (result.problem.code === 'case.changed') {
        setOvertaken(true);
        await reload();
      } else dirty.current = true;
      if (!result.ok || !dirty.current) return result;
    }
  });
  const change = (next: Plan) => {
    latest.current = next;
    dirty.current = true;
    setOvertaken(false);
    setView((before) => before && { ...before, ...next });
    saving.run();
  };

  const acting = useTask(async (act: () => Promise<Result<unknown>>) => {
    if (dirty.current) {
      const saved = await saving.run();
      if (!saved.ok) return saved;
    }
    const result = await act();
    await reload();
    return result;
  });
  const at = () => ({ id, eventId: newId(), version: work?.version ?? 1 });
  return {
    view,
    work,
    problem,
    overtaken,
    saving,
    acting,
    reload,
    change,
    settle: (step: 'needs' | 'plan' | 'match', withFamily = false) =>
      acting.run(() => call(settlePlan, { ...at(), step, withFamily })),
    serve: (service: Service) => acting.run(() => call(recordService, { ...at(), ...service })),
    step: (event: StepEvent) => acting.run(() => call(stepCase, { ...at(), event })),
  };
}
