import type { Calendar } from './calendar.ts';
import { dateOf, dayOf, type IsoDate, isWeekend } from './civil.ts';

/** The calendar ends before the answer: nothing is guessed. */
export type Beyond = { readonly kind: 'beyond'; readonly lastYear: number };

const lastPublished = ({ years }: Calendar): number =>
  Math.max(...Object.entries(years).flatMap(([year, { status }]) => (status === 'published' ? [Number(year)] : [])));

const beyond = (calendar: Calendar): Beyond => ({ kind: 'beyond', lastYear: lastPublished(calendar) });

/** Working or not, and whether a published notice says so. Unpublished: Monday–Friday minus the days off by law. */
export const dayStatus = (day: number, { years }: Calendar): { readonly working: boolean; readonly sure: boolean } => {
  const date = dateOf(day);
  const year = years[date.slice(0, 4)];
  if (year?.status !== 'published')
    return { working: !isWeekend(day) && !(year?.statutory.includes(date) ?? false), sure: false };
  const off = year.off.some(([from, to]) => from <= date && date <= to);
  return { working: !off && (!isWeekend(day) || year.work.includes(date)), sure: true };
};

/** Whether people work on this date; refuses years without a published notice. */
export const isWorkingDay = (
  date: IsoDate,
  calendar: Calendar,
): { readonly kind: 'day'; readonly working: boolean } | Beyond => {
  const { working, sure } = dayStatus(dayOf(date), calendar);
  return sure ? { kind: 'day', working } : beyond(calendar);
};

/** The nth working day after a day (which itself is not counted), and whether every day between is published. */
export const nthWorkingDay = (day: number, n: number, calendar: Calendar) => {
  let at = day;
  let allSure = true;
  for (let left = n; left > 0; ) {
    at += 1;
    const { working, sure } = dayStatus(at, calendar);
    allSure &&= sure;
    if (working) left -= 1;
  }
  return { day: at, sure: allSure };
};

/** The nth working day after a date (n ≥ 1); refuses to count into years without a published notice. */
export const addWorkingDays = (
  date: IsoDate,
  n: number,
  calendar: Calendar,
): { readonly kind: 'date'; readonly date: IsoDate } | Beyond => {
  const { day, sure } = nthWorkingDay(dayOf(date), n, calendar);
  return sure ? { kind: 'date', date: dateOf(day) } : beyond(calendar);
};
