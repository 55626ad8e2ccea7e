import { useCallback, useRef, useState } from 'react';
import type { Problem, Result } from '../api/result.ts';

type TaskState<T> = { readonly busy: boolean; readonly value: T | null; readonly problem: Problem | null };

export type Task<A extends unknown[], T> = TaskState<T> & {
  /** Runs the work; while it runs, further calls get the same answer instead of a second run. */
  readonly run: (...input: A) => Promise<Result<T>>;
  readonly reset: () => void;
};

/** One piece of asynchronous work of a page: whether it runs, what it gave, what went wrong. */
export function useTask<A extends unknown[], T>(work: (...input: A) => Promise<Result<T>>): Task<A, T> {
  const [state, setState] = useState<TaskState<T>>({ busy: false, value: null, problem: null });
  const latest = useRef(work);
  latest.current = work;
  const running = useRef<Promise<Result<T>> | null>(null);

  const run = useCallback((...input: A) => {
    if (running.current) return running.current;
    setState((before) => ({ ...before, busy: true, problem: null }));
    const answer = latest.current(...input).then((result) => {
      running.current = null;
      setState((before) =>
        result.ok
          ? { busy: false, value: result.value, problem: null }
          : { busy: false, value: before.value, problem: result.problem },
      );
      return result;
    });
    running.current = answer;
    return answer;
  }, []);

  const reset = useCallback(() => setState({ busy: false, value: null, problem: null }), []);
  return { ...state, run, reset };
}
