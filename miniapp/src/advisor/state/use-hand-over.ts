import { useRef } from 'react';
import { type CaseView, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type Attempt, attemptFor } from './attempt.ts';

/** Offering a case to another street. A repeat after a lost answer offers it once. */
export function useHandOver({ id, version }: CaseView, onView: (view: CaseView) => void) {
  const attempt = useRef<Attempt | null>(null);
  return useTask(async (to: string, reason: string) => {
    attempt.current = attemptFor(attempt.current, { to, reason }, newId);
    const event = { kind: 'offerTransfer', to: { street: to }, note: reason } as const;
    const result = await call(stepCase, { id, version, event, eventId: attempt.current.eventId });
    if (!result.ok) return result;
    attempt.current = null;
    onView(result.value);
    return result;
  });
}
