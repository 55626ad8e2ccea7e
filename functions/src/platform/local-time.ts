const offsetMs = 8 * 3_600_000;

const iso = (at: number) => new Date(at + offsetMs).toISOString();

/** Day in Shanghai, "YYYY-MM-DD" (UTC+8, no summer time). */
export const localDay = (at: number): string => iso(at).slice(0, 10);

/** Time of day in Shanghai, "HHMM". */
export const localTime = (at: number): string => iso(at).slice(11, 16).replace(':', '');

/** "2026年11月22日 15:01", the form WeChat's time fields take. */
export const localWords = (at: number): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso(at)) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日 ${time}`;
};

/** First moment at or after `at` when the clock in Shanghai shows this hour. */
export const nextHour = (at: number, hour: number): number => {
  const start = Math.floor((at + offsetMs) / 86_400_000) * 86_400_000 - offsetMs + hour * 3_600_000;
  return start >= at ? start : start + 86_400_000;
};
