import { clockOf, dayOf } from '../../text/day.ts';

const offset = 8 * 3_600_000;
const minute = 60_000;
const day = 86_400_000;

const year = (at: number) => new Date(at + offset).getUTCFullYear();

/** Day number of a moment (ms) in Shanghai, UTC+8 the year round. */
export const localDay = (at: number): number => Math.floor((at + offset) / day);

const near = new Map([
  [-1, '昨天'],
  [0, '今天'],
  [1, '明天'],
]);

/** The day in words, seen from `now`: 今天, 明天, 11 月 26 日; with its year when that is another one. */
export const dayWords = (at: number, now: number): string => {
  const named = near.get(localDay(at) - localDay(now));
  if (named) return named;
  return year(at) === year(now) ? dayOf(at) : `${year(at)} 年 ${dayOf(at)}`;
};

/** A length of time in words, rounded down to the minute: 19 小时 40 分. Negative lengths count as none. */
export const spanWords = (ms: number): string => {
  const minutes = Math.floor(Math.max(0, ms) / minute);
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} 天`;
  return minutes % 60 ? `${hours} 小时 ${minutes % 60} 分` : `${hours} 小时`;
};

/** How long ago: 刚刚, 12 分钟前, 2 小时前, 昨天 16:20, 11 月 20 日 16:20. */
export const sinceWords = (at: number, now: number): string => {
  const minutes = Math.floor((now - at) / minute);
  if (minutes < 1) return '刚刚';
  if (minutes < 60) return `${minutes} 分钟前`;
  if (localDay(at) === localDay(now)) return `${Math.floor(minutes / 60)} 小时前`;
  return `${dayWords(at, now)} ${clockOf(at)}`;
};
