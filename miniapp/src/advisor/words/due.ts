import type { Due, Level } from 'shared-scoring/contract';
import { clockOf } from '../../text/day.ts';
import { dayWords, localDay, spanWords } from './moment.ts';

const hour = 3_600_000;

const deeds: Record<Due['kind'], string> = {
  accept: '应答',
  contact: '联系',
  visit: '上门',
  assess: '评估',
  needs: '列需要',
  plan: '定办法',
  match: '找政策',
  serve: '办好',
  revisit: '回访',
  approve: '审核结案',
  ask: '再问一次',
  recheck: '再找一次',
  review: '看一次',
  resume: '恢复时钟',
  none: '',
};

export type DueWords = {
  /** What to do, and by when or for how much longer. */
  readonly text: string;
  /** Danger or past: told in brick, and by its words. */
  readonly hot: boolean;
};

/** In danger the limit itself is named; elsewhere the disc beside the words carries it. */
const limitWords = (due: Due, level: Level, from: number) => {
  const limit = (due.at ?? 0) - from;
  const deed = deeds[due.kind];
  if (level !== 'P0' || limit <= 0 || limit > 24 * hour || due.kind === 'approve') return deed;
  return limit < hour ? `${Math.round(limit / 60_000)} 分钟内${deed}` : `${Math.round(limit / hour)} 小时内${deed}`;
};

const leftWords = (ms: number) => `${ms < 60_000 ? '只剩' : '还剩 '}${spanWords(ms)}`;

const whenWords = (at: number, now: number, dutyEnd: string) => {
  const closing = clockOf(at) === dutyEnd;
  if (localDay(at) === localDay(now)) return `${closing ? '今天下班前，' : ''}${leftWords(at - now)}`;
  if (closing) return `${dayWords(at, now)}下班前`;
  return at - now <= 24 * hour ? leftWords(at - now) : `${dayWords(at, now)} ${clockOf(at)} 前`;
};

/**
 * The clock of a case in words. Hour limits count down; limits by working day name the day.
 * `dutyEnd` is the end of duty hours, such as '17:00'.
 */
export const dueWords = (
  item: { readonly due: Due; readonly level: Level; readonly receivedAt: number },
  now: number,
  dutyEnd: string,
): DueWords => {
  const { due, level, receivedAt } = item;
  if (due.kind === 'none' || due.at === null) return { text: '已经办结', hot: false };
  if (due.at <= now) return { text: `${deeds[due.kind]}已超时 ${spanWords(now - due.at)}`, hot: true };
  const text = `${limitWords(due, level, receivedAt)} · ${whenWords(due.at, now, dutyEnd)}`;
  const danger = level === 'P0' && (due.kind === 'accept' || due.kind === 'contact');
  return { text, hot: danger || due.at - now < hour };
};

/** True when the clock ends today, or has ended. */
export const isDueToday = (due: Due, now: number): boolean =>
  due.kind !== 'none' && due.at !== null && localDay(due.at) <= localDay(now);
