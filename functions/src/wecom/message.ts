import type { Config } from '../platform/config.ts';
import { clampBytes } from './clamp-bytes.ts';

/** What an alert says, whatever carries it: nothing personal in any field. `page`: a page of the mini-program. */
export type Notice = {
  readonly userId: string;
  readonly title: string;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly page: string;
};

/** The same request within this time is not delivered twice; covers an answer that was lost. Seconds. */
const sameFor = 1_800;

const once = { enable_id_trans: 0, enable_duplicate_check: 1, duplicate_check_interval: sameFor } as const;
const points = (text: string, most: number) => [...text].slice(0, most).join('');

/**
 * The body of message/send: a text card where the office has web pages, else a card of the linked mini-program. WeCom
 * cuts in the middle of a character, so lengths are kept here. Source: tech/wechat.md §1.2.
 */
export function messageOf({ appId, wecom }: Pick<Config, 'appId' | 'wecom'>, notice: Notice): Record<string, unknown> {
  const { userId, title, what, where, when, page } = notice;
  if (wecom.cardUrl === '') {
    return {
      touser: userId,
      msgtype: 'miniprogram_notice',
      miniprogram_notice: {
        appid: appId,
        page: clampBytes(page, 1_024),
        title: points(title, 12),
        description: points(what, 12),
        emphasis_first_item: false,
        content_item: [
          { key: '地点', value: points(where, 30) },
          { key: '时间', value: points(when, 30) },
        ],
      },
      ...once,
    };
  }
  return {
    touser: userId,
    msgtype: 'textcard',
    agentid: wecom.agentId,
    textcard: {
      title: clampBytes(title, 128),
      description: clampBytes(`${what}\n${where}\n${when}`, 512),
      url: `${wecom.cardUrl}#/${page}`,
      btntxt: '去看看',
    },
    ...once,
  };
}
