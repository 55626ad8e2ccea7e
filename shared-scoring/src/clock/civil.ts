/** A civil day as 'YYYY-MM-DD'. */
export type IsoDate = string;

/** Asia/Shanghai is UTC+8 the year round. */
const OFFSET_MS = 8 * 3_600_000;
export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 (day 0, a Thursday) in the Gregorian calendar. NaN when the text is not a date. */
export const dayOf = (date: IsoDate): number => {
  const [, year = Number.NaN, month = Number.NaN, day = Number.NaN] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

/** The date of a day number; the inverse of `dayOf`. */
export const dateOf = (day: number): IsoDate => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const d = shifted - era * 146_097;
  const yearOfEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
};

/** True for a day that exists: '2026-02-29' does not. */
export const isDate = (date: IsoDate): boolean => {
  const day = dayOf(date);
  return Number.isFinite(day) && dateOf(day) === date;
};

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
