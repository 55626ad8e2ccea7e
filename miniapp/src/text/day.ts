const hour = 3_600_000;
const weekdays = '日一二三四五六';

/** The wall clock of the community (UTC+8, no summer time), read through the UTC getters of a shifted date. */
const local = (moment: number) => new Date(moment + 8 * hour);
const two = (value: number) => String(value).padStart(2, '0');

/** '11 月 27 日' */
export const dayOf = (moment: number): string =>
  `${local(moment).getUTCMonth() + 1} 月 ${local(moment).getUTCDate()} 日`;

/** '11 月 27 日(周五)' with full-width brackets */
export const dayAndWeekday = (moment: number): string =>
  `${dayOf(moment)}（周${weekdays.charAt(local(moment).getUTCDay())}）`;

/** '16:20' */
export const clockOf = (moment: number): string =>
  `${two(local(moment).getUTCHours())}:${two(local(moment).getUTCMinutes())}`;

/** '2027 年 11 月 22 日' */
export const fullDayOf = (moment: number): string => `${local(moment).getUTCFullYear()} 年 ${dayOf(moment)}`;

const dayNumber = (moment: number) => Math.floor((moment + 8 * hour) / (24 * hour));

/** '今天 16:20', '明天 17:00', else '11 月 27 日（周五）': until when, as near as one needs to know it. */
export const untilOf = (moment: number, now: number): string => {
  const ahead = dayNumber(moment) - dayNumber(now);
  if (ahead < 0 || ahead > 1) return dayAndWeekday(moment);
  return `${ahead === 0 ? '今天' : '明天'} ${clockOf(moment)} `;
};

/** '今天 16:20', '昨天 16:20', else '11 月 20 日 16:20' */
export const whenOf = (moment: number, now: number): string => {
  const ago = dayNumber(now) - dayNumber(moment);
  const day = ago === 0 ? '今天' : ago === 1 ? '昨天' : dayOf(moment);
  return `${day} ${clockOf(moment)}`;
};
