import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';
import { dayOf, isDate, isWeekend } from './civil.ts';

const Day = z.string().check(z.refine(isDate, '不是日历上的日子,要写成 2026-02-15 这样'));
const says = z.string().check(z.minLength(1, '不能为空'));

const Published = z.object({
  status: z.literal('published'),
  notice: says,
  date: Day,
  source: says,
  confidence: z.enum(['verified', 'uncertain']),
  /** First and last day off of each holiday, both included. */
  off: z.array(
    z.tuple([Day, Day]).check(z.refine(([from, to]) => dayOf(from) <= dayOf(to), '放假的头一天要在末一天之前')),
  ),
  /** Weekend days worked instead (调休). */
  work: z.array(Day.check(z.refine((day) => isWeekend(dayOf(day)), '调休上班的日子应是周六或周日'))),
});

const Unpublished = z.object({
  status: z.literal('unpublished'),
  date: Day,
  source: says,
  confidence: z.literal('uncertain', '未公布的年份只能是 uncertain'),
  /** Days off by law; without the notice nothing is known of 调休. */
  statutory: z.array(Day),
});

const Year = z.discriminatedUnion('status', [Published, Unpublished], 'status 只能是 published 或 unpublished');
type Year = z.infer<typeof Year>;

const daysOf = (year: Year) => (year.status === 'published' ? [...year.off.flat(), ...year.work] : year.statutory);

/** calendar.json: the State Council's yearly holiday notices. Source: tech/wechat.md §7. */
export const Calendar = z.object({
  timezone: z.literal('Asia/Shanghai'),
  utcOffsetMinutes: z.literal(480),
  years: z.record(z.string().check(z.regex(/^\d{4}$/, '年份要写四位数字')), Year).check(
    z.refine((years) => Object.entries(years).every(([y, year]) => daysOf(year).every((day) => day.startsWith(y))), {
      message: '有日子写到了别的年份里',
    }),
    z.refine((years) => Object.values(years).some((year) => year.status === 'published'), '至少要有一个已公布的年份'),
  ),
});
export type Calendar = z.infer<typeof Calendar>;

/** The calendar from the parsed calendar.json. Throws an Error that names file, field and remedy. */
export const readCalendar = (raw: unknown, file = 'regions/000000/calendar.json'): Calendar =>
  readData(file, Calendar, raw, '照国务院办公厅当年的放假通知改好,写明文号和日期。');
