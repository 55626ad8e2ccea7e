const day = 86_400_000;
const offset = 8 * 3_600_000;
const weekdays = '日一二三四五六';
const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day of a moment (ms) in Shanghai: 2026-11-24. */
export const isoDay = (at: number): string => {
  const local = new Date(at + offset);
  return `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
};

/** So many days from a moment on, that day first. */
export const daysFrom = (at: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => isoDay(at + n * day));

/** 11 月 24 日 周二 */
export const dayName = (iso: string): string => {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  const weekday = weekdays.charAt(new Date(Date.UTC(year, month - 1, date)).getUTCDay());
  return `${month} 月 ${date} 日 周${weekday}`;
};
