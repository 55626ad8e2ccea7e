/** A civil day as 'YYYY-MM-DD'. */
export type IsoDate = string;

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

/** Year, month and day of the month of a day number. */
const civilOf = (day: number): readonly [year: number, month: number, date: number] => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const d = shifted - era * 146_097;
  const yearOfEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1];
};

/** The date of a day number; the inverse of `dayOf`. */
export const dateOf = (day: number): IsoDate => {
  const [year, ...rest] = civilOf(day);
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
};

/** True for a day that exists: '2026-02-29' does not. */
export const isDate = (date: IsoDate): boolean => {
  const day = dayOf(date);
  return Number.isFinite(day) && dateOf(day) === date;
};

/**
 * Whole months from one day number to another, as birthdays count: a month is over on the same day of the next one, or on
 * the day after its last. Negative when the second day is the earlier one.
 */
export const monthsBetween = (from: number, to: number): number => {
  const [y1, m1, d1] = civilOf(from);
  const [y2, m2, d2] = civilOf(to);
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
};

/** The same day so many years later; of a 29 February the 1 March when that year has none. */
export const yearsAfter = (date: IsoDate, years: number): IsoDate => {
  const [year = 0] = date.split('-').map(Number);
  const moved = `${String(year + years).padStart(4, '0')}${date.slice(4)}`;
  return dateOf(dayOf(moved));
};
