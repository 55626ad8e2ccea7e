import { useEffect, useRef } from 'react';
import { type OfferedCase, readDistrictStaff, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type Attempt, attemptFor } from './attempt.ts';

/** Somebody of a street who may be given a case. */
export type Person = {
  readonly street: string;
  readonly name: string;
  readonly staffId: string;
  readonly badge: string;
  readonly role: string;
};

/** Giving a case of the district's desk to somebody. A repeat after a lost answer gives it once. */
export function useGive(item: OfferedCase, onGiven: (to: Person) => void) {
  const attempt = useRef<Attempt | null>(null);
  return useTask(async (to: Person, note: string) => {
    attempt.current = attemptFor(attempt.current, { id: item.id, to: to.staffId, note }, newId);
    const event = { kind: 'assign', to: { street: to.street, staff: to.staffId }, note } as const;
    const { eventId } = attempt.current;
    const result = await call(stepCase, { id: item.id, eventId, version: item.version, event });
    if (!result.ok) return result;
    attempt.current = null;
    onGiven(to);
    return done(to);
  });
}

/** Who in the district may be given a case, the street `first` before the others; nobody who is away. */
export function useDistrictStaff(first: string) {
  const { run, value, problem } = useTask(() => call(readDistrictStaff, {}));
  useEffect(() => {
    run();
  }, [run]);
  const there = value?.streets.map(({ staff, ...street }) => ({ ...street, staff: staff.filter(({ away }) => !away) }));
  const streets = there
    ?.filter(({ staff }) => staff.length > 0)
    .sort((a, b) => Number(b.street === first) - Number(a.street === first));
  return { streets, problem, reload: run };
}
