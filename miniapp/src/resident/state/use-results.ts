import { useEffect, useMemo } from 'react';
import { now } from '../../device/clock.ts';
import { isoDay } from '../words/iso-day.ts';
import { countAnswers } from './interview.ts';
import { interviewKept } from './interview-kept.ts';
import { packOf } from './packs.ts';
import { packOfPast, pastKept, rememberResult } from './past-kept.ts';
import { outcome } from './reckon.ts';

/**
 * The results to show: today's, or those of an earlier day under the rules of that day. Null before anything was told.
 * Today's are kept, with their answers and the files they were worked out with, on this phone.
 */
export function useResults(pastOn: string | undefined) {
  const [kept, pasts, today] = [interviewKept.use(), pastKept.use(), isoDay(now())];
  const past = pastOn === undefined ? undefined : pasts.find(({ on }) => on === pastOn);
  const interview = past ? past.interview : kept;
  useEffect(() => {
    if (!past && interview && countAnswers(interview) > 0) rememberResult(interview, today);
  }, [past, interview, today]);
  const shown = useMemo(() => {
    if (!interview) return null;
    const [on, old] = [past?.on ?? today, past ? packOfPast(past) : null];
    const pack = old ?? packOf(interview.answers.region);
    return { interview, on, pack, exact: !past || old !== null, ...outcome(interview, on, pack) };
  }, [interview, past, today]);
  return { shown, past: past !== undefined, earlier: pasts.filter(({ on }) => on !== today).map(({ on }) => on) };
}
