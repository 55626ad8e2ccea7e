/** The day of a moment (ms since 1970) in Shanghai: 2026-11-22. */
export const isoDay = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** A day in words: 2026 年 11 月 22 日. */
export const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
};
