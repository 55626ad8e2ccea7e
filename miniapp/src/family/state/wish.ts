import { dayAndWeekday } from '../../text/day.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Parts of a day in which somebody may come; each begins at its hour. */
const begins = { morning: 9, afternoon: 13.5, evening: 17 } as const;
export type DayPart = keyof typeof begins;

/** The next seven days from tomorrow on, by day number (days since 1970 in Shanghai), in words. */
export const daysAhead = (now: number): Readonly<Record<string, string>> => {
  const today = Math.floor((now + 8 * hour) / day);
  return Object.fromEntries(
    Array.from({ length: 7 }, (_, n) => [`${today + 1 + n}`, dayAndWeekday((today + 1 + n) * day)] as const),
  );
};

/** The moment (ms) a part of a day begins, in Shanghai. */
export const wishAt = (dayNumber: number, part: DayPart): number => dayNumber * day - 8 * hour + begins[part] * hour;
