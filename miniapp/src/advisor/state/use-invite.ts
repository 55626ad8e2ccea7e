import { useRef } from 'react';
import { type CaseView, inviteFamily, revokeInvite } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';

/** Giving the family a code and taking it back. A repeat after a lost answer gives the same code. */
export function useInvite(id: string, onGiven: () => void, onView: (view: CaseView) => void) {
  const eventId = useRef<string | null>(null);
  const giving = useTask(async () => {
    eventId.current ??= newId();
    const result = await call(inviteFamily, { id, eventId: eventId.current });
    if (!result.ok) return result;
    eventId.current = null;
    onGiven();
    return result;
  });
  const revoking = useTask(async (inviteId: string) => {
    const result = await call(revokeInvite, { id, inviteId });
    if (result.ok) onView(result.value);
    return result;
  });
  return { giving, revoking };
}
