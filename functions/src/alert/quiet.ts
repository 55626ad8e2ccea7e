import { localTime, nextHour } from '../platform/local-time.ts';

/** When a card may go out: at once by day and for P0 and P1, else at 08:00. Source: assessment.md §7.2, 14. */
export function mayGoAt(at: number, level: 'P0' | 'P1' | 'P2' | 'P3'): number {
  const time = localTime(at);
  const quiet = time >= '2100' || time < '0800';
  return quiet && level !== 'P0' && level !== 'P1' ? nextHour(at, 8) : at;
}
