import { useEffect, useState } from 'react';
import { type MatchView, readMatches } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Problem } from '../../api/result.ts';

/** What the verified facts of a case fit, asked for once it is wanted. */
export function useMatches(id: string, wanted: boolean) {
  const [matches, setMatches] = useState<MatchView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (!wanted) return;
    call(readMatches, { id }).then((answer) => {
      if (answer.ok) setMatches(answer.value);
      else setProblem(answer.problem);
    });
  }, [id, wanted]);
  return { matches, problem };
}
