import { localDate, localTime, MINUTE_MS } from '../clock/civil.ts';
import type { DueKind } from './states.ts';
import type { CaseFacts } from './types.ts';

export type WhyItem = Pick<CaseFacts, 'level' | 'redFlag' | 'due' | 'receivedAt' | 'assessment'> & {
  readonly urgency: number;
};

const LEVELS = { P0: '要立即处理', P1: '很急', P2: '要尽快', P3: '常规' };
const WAITS: Readonly<Record<DueKind, string>> = {
  accept: '接手',
  contact: '联系',
  visit: '走访',
  assess: '评估',
  needs: '需求清单',
  plan: '定方案',
  match: '找政策',
  serve: '办好',
  revisit: '回访',
  approve: '结案复核',
  ask: '再问一次',
  recheck: '再找一次',
  review: '看一次',
  resume: '恢复时钟',
  none: '',
};
const HOUR = 60;
const DAY = 24 * HOUR;

/** 45 分钟, 19 小时 40 分, 3 天. */
export const sayMinutes = (minutes: number): string => {
  if (minutes < HOUR) return `${minutes} 分钟`;
  if (minutes >= 2 * DAY) return `${Math.floor(minutes / DAY)} 天`;
  const rest = minutes % HOUR;
  return `${Math.floor(minutes / HOUR)} 小时${rest > 0 ? ` ${rest} 分` : ''}`;
};

/** 11 月 27 日, in Shanghai. */
export const sayDay = (moment: number): string => {
  const [, month, day] = localDate(moment).split('-').map(Number);
  return `${month} 月 ${day} 日`;
};

/** 11 月 27 日 17:00, in Shanghai. */
export const sayMoment = (moment: number): string => {
  const minutes = Math.floor(localTime(moment) / MINUTE_MS);
  return `${sayDay(moment)} ${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`;
};

const clockReason = ({ kind, at, estimated }: CaseFacts['due'], now: number): readonly string[] => {
  if (at === null) return [];
  const left = Math.floor(Math.abs(at - now) / MINUTE_MS);
  const by = left >= DAY ? ` ${sayMoment(at)} 前` : `还剩 ${sayMinutes(left)}`;
  return [`${WAITS[kind]}${at < now ? `已超时 ${sayMinutes(left)}` : by}${estimated ? '(预计)' : ''}`];
};

/** Why an item stands where it stands, strongest reason first, in plain Chinese. Nothing personal. */
export const whyHere = (item: WhyItem, now: number): readonly string[] => [
  ...(item.redFlag ? ['有危险信号'] : []),
  LEVELS[item.level],
  ...clockReason(item.due, now),
  item.assessment?.upper === undefined ? `急迫度 ${item.urgency}` : `难处最多 ${item.assessment.upper}%`,
  `收到 ${sayMinutes(Math.max(0, Math.floor((now - item.receivedAt) / MINUTE_MS)))}了`,
];
