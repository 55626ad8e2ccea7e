import { dateOf, type IsoDate } from '../day/civil.ts';

export { dateOf, dayOf, type IsoDate, isDate } from '../day/civil.ts';

/** Asia/Shanghai is UTC+8 the year round. */
const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Saturday or Sunday. */
export const isWeekend = (day: number): boolean => (((day + 3) % 7) + 7) % 7 >= 5;

/** Day number of a moment (ms since 1970) in Shanghai. */
export const localDay = (moment: number): number => Math.floor((moment + OFFSET_MS) / DAY_MS);

/** Date of a moment in Shanghai. */
export const localDate = (moment: number): IsoDate => dateOf(localDay(moment));

/** Milliseconds since midnight of a moment in Shanghai. */
export const localTime = (moment: number): number => moment + OFFSET_MS - localDay(moment) * DAY_MS;

/** The moment (ms) of a day number and a time of day in ms since midnight, in Shanghai. */
export const momentAt = (day: number, timeMs: number): number => day * DAY_MS + timeMs - OFFSET_MS;
