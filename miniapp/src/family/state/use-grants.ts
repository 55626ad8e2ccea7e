import { useEffect, useState } from 'react';
import { endGrant, type Grants, listGrants, setGrant } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { Result } from '../../api/result.ts';
import { goInstead } from '../../device/go.ts';
import { type Task, useTask } from '../../state/useTask.ts';

export type Grant = Grants['grants'][number];
export type Setting = Task<[grant: Grant, groups: Grant['groups'], until: number], Grants>;
export type Ending = Task<[grant: Grant], Grants>;

/** Who may see what, and the ways to change it; whoever ends their own sight leaves this page. */
export function useGrants(id: string) {
  const [grants, setGrants] = useState<Grants | null>(null);
  const held = (answer: Result<Grants>) => {
    if (answer.ok) setGrants(answer.value);
    return answer;
  };
  const reading = useTask(async () => held(await call(listGrants, { id })));
  const { run } = reading;
  useEffect(() => {
    run();
  }, [run]);
  const setting: Setting = useTask(async ({ grantId }: Grant, groups: Grant['groups'], until: number) =>
    held(await call(setGrant, { id, grantId, groups, until })),
  );
  const ending: Ending = useTask(async ({ grantId, mine }: Grant) => {
    const answer = held(await call(endGrant, { id, grantId }));
    if (answer.ok && mine) goInstead('/pages/follow/index?left=1');
    return answer;
  });
  return { grants, reading, setting, ending };
}
