import { useCallback, useEffect } from 'react';
import type { Me } from 'shared-scoring/contract';
import { readMe } from 'shared-scoring/contract';
import { call } from '../api/call.ts';
import type { Problem } from '../api/result.ts';
import { useTask } from './useTask.ts';

/** Who this person is to the service, asked once per page; null while unknown (or offline). */
export const useMe = (): { me: Me | null; problem: Problem | null; busy: boolean; reload: () => void } => {
  const { run, value, problem, busy } = useTask(() => call(readMe, {}));
  const reload = useCallback(() => {
    run();
  }, [run]);
  useEffect(reload, [reload]);
  return { me: value, problem, busy, reload };
};
