import { useState } from 'react';
import { createHandover, type HandoverDraft } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type Giveable, noPicks, type Picks, toHandOver, type Wish } from './handover.ts';
import { type Code, codesKept, picksKept } from './handover-kept.ts';

const changed = (before: Picks, change: Partial<Picks>): Picks => ({ ...before, ...change });

/** Ticking, looking it over, and handing it over; what is ticked stays on this phone until then. */
export function useHandover(giveable: readonly Giveable[], wishes: readonly Wish[]) {
  const kept = picksKept.use();
  const [fresh] = useState(() => noPicks(newId()));
  const [looking, setLooking] = useState(false);
  const [given, setGiven] = useState<Code | null>(null);
  const picks = kept ?? fresh;
  const draft = toHandOver(picks, giveable, wishes);
  const sending = useTask((sent: HandoverDraft) => call(createHandover, sent));
  return {
    picks,
    draft,
    looking,
    given,
    sending,
    /** A change is another hand-over: it gets an id of its own. */
    change: (change: Partial<Picks>) => picksKept.write(changed({ ...picks, id: newId() }, change)),
    look: (on: boolean) => {
      sending.reset();
      setLooking(on);
    },
    send: async () => {
      if (!draft) return;
      const answer = await sending.run(draft);
      if (!answer.ok) return;
      const code = answer.value;
      codesKept.write([code, ...codesKept.read().filter(({ id }) => id !== code.id)].slice(0, 10));
      picksKept.clear();
      setGiven(code);
    },
  };
}

export type Handing = ReturnType<typeof useHandover>;
