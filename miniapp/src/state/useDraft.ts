import { useEffect } from 'react';
import { type Draft, emptyDraft } from './draft.ts';
import { newId } from './new-id.ts';
import { draftKept, recentPlaceKept } from './on-this-phone.ts';

const fresh = () => emptyDraft(newId(), recentPlaceKept.read());

/** The report being written. Every change is on the phone before the next tap. */
export const useDraft = (): {
  readonly draft: Draft;
  readonly change: (fields: Partial<Draft>) => void;
  readonly startOver: () => void;
} => {
  const saved = draftKept.use();
  useEffect(() => {
    if (!draftKept.read()) draftKept.write(fresh());
  }, []);
  const draft = saved ?? fresh();
  return {
    draft,
    change: (fields) => draftKept.write({ ...(draftKept.read() ?? draft), ...fields }),
    startOver: () => draftKept.write(fresh()),
  };
};
