import { useMemo } from 'react';
import { now } from '../../device/clock.ts';
import { isoDay } from '../words/iso-day.ts';
import { askingKept } from './asking-kept.ts';
import type { Interview } from './interview.ts';
import { packOf } from './packs.ts';
import { type Reckoned, reckon } from './reckon.ts';

/** The screening of this household, worked out on this phone; null before a district is chosen. */
export function useScreening(interview: Interview | null): Reckoned | null {
  const today = isoDay(now());
  const asking = askingKept.use();
  return useMemo(
    () => (interview ? reckon(interview, today, packOf(interview.answers.region), asking) : null),
    [interview, today, asking],
  );
}
