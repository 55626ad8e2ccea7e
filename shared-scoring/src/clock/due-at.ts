import type { Calendar } from './calendar.ts';
import { localDay, localTime, MINUTE_MS, momentAt } from './civil.ts';
import type { Clocks, Limit } from './clocks.ts';
import { timeOfDay } from './duty-hours.ts';
import type { Procedures } from './procedures.ts';
import { dayStatus, nthWorkingDay } from './working-day.ts';

export type ClockData = {
  readonly calendar: Calendar;
  readonly clocks: Clocks;
  readonly procedures?: Procedures | undefined;
};

export type DueAt =
  | { readonly kind: 'exact'; readonly at: number }
  /** Counted through days whose holiday notice is not published: show it as 预计. */
  | { readonly kind: 'estimated'; readonly at: number; readonly why: string };

const HOUR_MS = 60 * MINUTE_MS;

/** Duty time runs only between `from` and `to` on working days; it stops at `to` and goes on the next working day. */
const addDutyTime = (from: number, ms: number, { calendar, clocks }: ClockData) => {
  const opens = timeOfDay(clocks.dutyHours.from);
  const shuts = timeOfDay(clocks.dutyHours.to);
  let left = ms;
  let allSure = true;
  for (let day = localDay(from), time = localTime(from); ; day += 1, time = 0) {
    const { working, sure } = dayStatus(day, calendar);
    allSure &&= sure;
    const starts = Math.max(time, opens);
    if (!working || starts >= shuts) continue;
    if (left <= shuts - starts) return { at: momentAt(day, starts + left), sure: allSure };
    left -= shuts - starts;
  }
};

/** A working-day limit ends when duty ends on the nth working day; the day of the event is not counted. */
const addWorkingTime = (from: number, n: number, { calendar, clocks }: ClockData) => {
  const { day, sure } = nthWorkingDay(localDay(from), n, calendar);
  return { at: momentAt(day, timeOfDay(clocks.dutyHours.to)), sure };
};

/** Calendar days end when duty ends; a last day off moves to the next working day. Source: Civil Code 203. */
const addDays = (from: number, n: number, { calendar, clocks }: ClockData) => {
  const { day, sure } = nthWorkingDay(localDay(from) + n - 1, 1, calendar);
  return { at: momentAt(day, timeOfDay(clocks.dutyHours.to)), sure };
};

const add = (from: number, { n, unit }: Limit, data: ClockData): { readonly at: number; readonly sure: boolean } => {
  switch (unit) {
    case 'minute':
      return { at: from + n * MINUTE_MS, sure: true };
    case 'hour':
      return { at: from + n * HOUR_MS, sure: true };
    case 'dutyHour':
      return addDutyTime(from, n * HOUR_MS, data);
    case 'workingDay':
      return addWorkingTime(from, n, data);
    case 'day':
      return addDays(from, n, data);
    default:
      return unit satisfies never;
  }
};

/** When a limit that starts at `from` (ms) ends. Source: assessment.md §5.1, wechat.md §7. */
export const endOf = (from: number, limit: Limit, data: ClockData): DueAt => {
  const { at, sure } = add(from, limit, data);
  return sure ? { kind: 'exact', at } : { kind: 'estimated', at, why: '那一年的放假安排还没有公布,这个时间是预计的' };
};

/** When a case of this level must be accepted, contacted, visited or its closing approved; `from` in ms. */
export const dueAt = (
  {
    level,
    kind,
    from,
  }: {
    level: keyof Clocks['limits'];
    kind: 'accept' | 'contact' | 'visit' | 'approve' | 'transfer' | 'plan';
    from: number;
  },
  data: ClockData,
): DueAt => endOf(from, data.clocks.limits[level][kind], data);
