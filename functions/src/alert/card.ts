import { localWords } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { clampThing } from '../wechat/clamp.ts';
import type { Card } from '../wechat/send-card.ts';
import type { Notice } from '../wecom/message.ts';
import type { OutboxItem } from './outbox-item.ts';
import { newCaseTitle } from './words.ts';

type Told = { readonly thing1: string; readonly thing2: string; readonly time: number };

/** What a lock screen may show: no name, door, sign, level or grade. Fields: two `thing`, one `time`. */
function told(item: OutboxItem, now: number): Told {
  const due = item.dueAt ?? now;
  switch (item.purpose) {
    case 'newCase':
      return { thing1: newCaseTitle, thing2: item.streetName, time: due };
    case 'escalation':
      return { thing1: due > now ? '有一件事快到时间了' : '有一件事过了时间', thing2: '请打开小程序看看', time: due };
    case 'caseProgress':
      return item.to?.as === 'family'
        ? { thing1: '您关注的事有新进展', thing2: '请打开小程序查看', time: now }
        : { thing1: '有一件事需要您看', thing2: '请打开小程序查看', time: now };
    case 'digest':
      return { thing1: `还有 ${item.count ?? 1} 件事在等您看`, thing2: '请打开小程序看看', time: now };
    default:
      return item.purpose satisfies never;
  }
}

const pageOf = ({ purpose, to, caseId }: OutboxItem): string => {
  if (purpose === 'digest') return 'advisor/queue/index';
  return `${to?.as === 'family' ? 'family/case/index' : 'advisor/case/index'}?id=${caseId}`;
};

/** The template a card of this item needs; a digest is one more card about new cases. Empty where there is none. */
export const templateOf = ({ config }: Pick<Platform, 'config'>, { purpose }: Pick<OutboxItem, 'purpose'>): string =>
  config.templates[purpose === 'digest' ? 'newCase' : purpose];

/** The card of an outbox item for one person. */
export function cardOf(p: Pick<Platform, 'config'>, item: OutboxItem, openid: string, now: number): Card {
  const { thing1, thing2, time } = told(item, now);
  return {
    openid,
    template: templateOf(p, item),
    page: pageOf(item),
    data: {
      thing1: { value: clampThing(thing1) },
      thing2: { value: clampThing(thing2) },
      time3: { value: localWords(time) },
    },
  };
}

/** The same for a member of the office's WeCom; word for word the same whenever it is made, so that WeCom knows it again. */
export function noticeOf(item: OutboxItem, userId: string): Notice {
  const { thing1, thing2, time } = told(item, item.createdAt);
  const title = item.purpose === 'escalation' ? '到时提醒' : '守望提醒';
  return { userId, title, what: thing1, where: thing2, when: localWords(time), page: pageOf(item) };
}
