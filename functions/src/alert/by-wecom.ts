import { staffOfUser } from '../identity/staff.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { countWrite, uncountWrite } from '../report/daily-limit.ts';
import type { WeCom } from '../wecom/wecom.ts';
import { cardsPerDay, isCapped, noteForDigest } from './cap.ts';
import { noticeOf } from './card.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Try } from './try.ts';

/** A message in the office's WeCom, for staff whose profile names them there. */
export async function byWeCom(p: Platform, wecom: WeCom | null, item: OutboxItem, userId: string): Promise<Try> {
  if (!wecom || item.to?.as === 'family') return { kind: 'no' };
  const member = (await staffOfUser(p, userId))?.wecomUserId;
  if (!member) return { kind: 'no' };
  const at = p.now();
  const capped = isCapped(item);
  if (capped && (await commit(p, [countWrite(p, userId, cardsPerDay, at)]))) {
    await noteForDigest(p, item, userId);
    return { kind: 'no' };
  }
  const { kind, errcode } = await wecom(noticeOf(item, member));
  if (kind !== 'sent') p.log('wecom.notSent', { purpose: item.purpose, errcode, kind });
  if (capped && kind !== 'sent' && kind !== 'unsure') await commit(p, [uncountWrite(p, userId, cardsPerDay, at)]);
  switch (kind) {
    case 'sent':
      return { kind };
    case 'later':
    case 'unsure':
      return { kind, errcode };
    case 'person':
    case 'app':
      return { kind: 'no' };
    default:
      return kind satisfies never;
  }
}
