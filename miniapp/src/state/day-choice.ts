import { dayAndWeekday } from '../text/day.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The next seven days from tomorrow on, by day number (days since 1970 in Shanghai), in words. */
export const daysAhead = (now: number): Readonly<Record<string, string>> => {
  const today = Math.floor((now + 8 * hour) / day);
  return Object.fromEntries(
    Array.from({ length: 7 }, (_, n) => [`${today + 1 + n}`, dayAndWeekday((today + 1 + n) * day)] as const),
  );
};

/** The moment (ms) an hour of a day begins, in Shanghai; the day as `daysAhead` numbers it. */
export const hourOn = (dayNumber: string, hours: number): number => Number(dayNumber) * day - 8 * hour + hours * hour;
