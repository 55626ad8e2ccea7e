import { commit } from '../platform/commit.ts';
import { localTime } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { countWrite, type DailyLimit } from '../report/daily-limit.ts';
import { appToken } from './app-token.ts';
import type { Notice } from './message.ts';
import { sendMessage, type WeComSent } from './send-message.ts';

export type WeCom = (notice: Notice) => Promise<WeComSent>;

/** WeCom silently drops what goes beyond 30 a minute to one member; some room is left. Source: tech/wechat.md §1.2. */
const perMinute = 25;

const thisMinute = (at: number): DailyLimit => ({
  name: `wecom#${localTime(at)}`,
  perDay: perMinute,
  why: '企业微信每人每分钟超过 30 条会悄悄丢掉',
});

/** The office's WeCom, or null where it has none. */
export function openWeCom(p: Platform): WeCom | null {
  if (p.config.wecom.corpId === '') return null;
  const token = appToken(p);
  return async (notice) => {
    const full = await commit(p, [countWrite(p, `wecom#${notice.userId}`, thisMinute(p.now()))]);
    return full ? { kind: 'later', errcode: null } : sendMessage(p, token, notice);
  };
}
