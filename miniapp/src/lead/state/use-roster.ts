import { useEffect, useState } from 'react';
import { endLeave, endPost, putDuty, putLeave, type Roster, readRoster, removeDuty } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Result } from '../../api/result.ts';
import { useTask } from '../../state/useTask.ts';

export type Duty = Roster['duties'][number];
export type Colleague = Roster['staff'][number];

/** The street's rota; every change answers with the rota as it then stands. */
export function useRoster() {
  const [roster, setRoster] = useState<Roster | null>(null);
  const hold = async (asked: Promise<Result<Roster>>): Promise<Result<Roster>> => {
    const answer = await asked;
    if (answer.ok) setRoster(answer.value);
    return answer;
  };
  const reading = useTask(() => hold(call(readRoster, { days: 7 })));
  const { run } = reading;
  useEffect(() => {
    run();
  }, [run]);
  const changing = useTask((change: () => Promise<Result<Roster>>) => hold(change()));
  const put = ({
    date,
    from,
    to,
    staffId,
    committees,
  }: Pick<Duty, 'date' | 'from' | 'to' | 'staffId'> & { readonly committees: readonly string[] }) =>
    changing.run(() => call(putDuty, { date, from, to, staffId, committees: [...committees] }));
  return {
    roster,
    problem: reading.problem ?? changing.problem,
    busy: changing.busy,
    reload: run,
    put,
    remove: (dutyId: string) => changing.run(() => call(removeDuty, { dutyId })),
    putLeave: (staffId: string, from: string, to: string) => changing.run(() => call(putLeave, { staffId, from, to })),
    endLeave: (leaveId: string) => changing.run(() => call(endLeave, { leaveId })),
    endPost: (staffId: string) => changing.run(() => call(endPost, { staffId })),
  };
}

export type RosterActs = ReturnType<typeof useRoster>;
