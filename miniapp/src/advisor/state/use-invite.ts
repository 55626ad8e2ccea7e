import { useRef } from 'react';
import { type CaseView, inviteFamily, revokeInvite } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';

/** To whom a code is given, and what whoever opens it may see. */
export type Whom = 'status' | 'plan' | 'self';
const gives = {
  status: { relation: 'relative' as const, groups: ['status' as const] },
  plan: { relation: 'relative' as const, groups: ['status' as const, 'plan' as const] },
  self: { relation: 'self' as const, groups: ['status' as const, 'plan' as const, 'documents' as const] },
};

/** Giving the family a code and taking it back. A repeat after a lost answer gives the same code. */
export function useInvite(id: string, onGiven: () => void, onView: (view: CaseView) => void) {
  const given = useRef<{ readonly whom: Whom; readonly eventId: string } | null>(null);
  const giving = useTask(async (whom: Whom) => {
    if (given.current?.whom !== whom) given.current = { whom, eventId: newId() };
    const { eventId } = given.current;
    const result = await call(inviteFamily, { id, eventId, ...gives[whom] });
    if (!result.ok) return result;
    given.current = null;
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
