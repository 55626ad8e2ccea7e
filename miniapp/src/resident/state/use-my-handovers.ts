import { useEffect, useState } from 'react';
import { type InputOf, listHandovers, type ReplyOf, revokeHandover } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { useTask } from '../../state/useTask.ts';
import { codesKept } from './handover-kept.ts';

export type Given = ReplyOf<typeof listHandovers>['items'][number] & { readonly code: string | null };

/** What this person has handed over, with the codes this phone still knows; asks again after taking one back. */
export function useMyHandovers(key: unknown) {
  const codes = codesKept.use();
  const [asked, setAsked] = useState(0);
  const listing = useTask(() => call(listHandovers, {}));
  const revoking = useTask((input: InputOf<typeof revokeHandover>) => call(revokeHandover, input));
  const { run } = listing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` and `asked` say when to ask again
  useEffect(() => {
    run();
  }, [run, key, asked]);
  const items = listing.value?.items.map(
    (item): Given => ({ ...item, code: codes.find(({ id }) => id === item.id)?.code ?? null }),
  );
  return {
    items: items ?? null,
    busy: listing.busy,
    problem: listing.problem ?? revoking.problem,
    again: () => setAsked((count) => count + 1),
    revoke: async (id: string) => {
      const answer = await revoking.run({ id });
      setAsked((count) => count + 1);
      return answer.ok;
    },
  };
}
