import { localTime, MINUTE_MS } from './civil.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** Whether a moment (ms) lies in the hours in which nobody is disturbed, 21:00–08:00. Source: assessment.md §7.2, 14. */
export const isQuiet = (moment: number): boolean => {
  const time = localTime(moment);
  return time >= 21 * HOUR_MS || time < 8 * HOUR_MS;
};
