import { addCreditWrite, clearCreditsWrite, takeCredit } from '../identity/credits.ts';
import { openidOf } from '../identity/user.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { countWrite, uncountWrite } from '../report/daily-limit.ts';
import { type Sent, sendCard } from '../wechat/send-card.ts';
import type { StableToken } from '../wechat/stable-token.ts';
import { cardsPerDay, isCapped, noteForDigest } from './cap.ts';
import { cardOf, templateOf } from './card.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Try } from './try.ts';

/** A subscription card. Credit and place in the day are taken before and given back when surely not used. */
export async function byCard(p: Platform, token: StableToken, item: OutboxItem, userId: string): Promise<Try> {
  const template = templateOf(p, item);
  if (template === '') return { kind: 'no' };
  const openid = await openidOf(p, userId);
  if (!openid || !(await takeCredit(p, userId, template))) return { kind: 'no' };
  const at = p.now();
  const credit = addCreditWrite(p.table, userId, template);
  const capped = isCapped(item);
  if (capped && (await commit(p, [countWrite(p, userId, cardsPerDay, at)]))) {
    await commit(p, [credit]);
    await noteForDigest(p, item, userId);
    return { kind: 'no' };
  }
  const uncount = capped ? [uncountWrite(p, userId, cardsPerDay, at)] : [];
  const sent = await sendCard(p, token, cardOf(p, item, openid, p.now()));
  if (sent.kind !== 'sent') p.log('card.notSent', { purpose: item.purpose, errcode: sent.errcode, kind: sent.kind });
  if (sent.kind === 'noCredit') await commit(p, [clearCreditsWrite(p.table, userId, template, p.now()), ...uncount]);
  if (sent.kind === 'person' || sent.kind === 'card' || sent.kind === 'later') await commit(p, [credit, ...uncount]);
  return ending(sent);
}

function ending({ kind, errcode, msgid }: Sent): Try {
  switch (kind) {
    case 'sent':
      return { kind, msgid };
    case 'later':
    case 'unsure':
      return { kind, errcode };
    case 'card':
      return { kind: 'broken', errcode };
    case 'noCredit':
    case 'person':
      return { kind: 'no' };
    default:
      return kind satisfies never;
  }
}
