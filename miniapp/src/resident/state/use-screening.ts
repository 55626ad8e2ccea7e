import { useMemo } from 'react';
import type { Answers } from 'shared-scoring';
import { now } from '../../device/clock.ts';
import { isoDay } from '../words/iso-day.ts';
import { type Reckoned, reckon } from './reckon.ts';

/** The screening of these answers, worked out on this phone; null before a district is chosen. */
export function useScreening(answers: Answers | null): Reckoned | null {
  const today = isoDay(now());
  return useMemo(() => (answers ? reckon(answers, today) : null), [answers, today]);
}
