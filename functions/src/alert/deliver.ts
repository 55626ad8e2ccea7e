import { addCreditWrite, clearCreditsWrite, takeCredit } from '../identity/credits.ts';
import { openidOf } from '../identity/user.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { countWrite, type DailyLimit, uncountWrite } from '../report/daily-limit.ts';
import { type Sent, sendCard } from '../wechat/send-card.ts';
import type { StableToken } from '../wechat/stable-token.ts';
import { candidates } from './candidates.ts';
import { cardOf } from './card.ts';
import type { OutboxItem } from './outbox-item.ts';

/** Cards to one person in a day, P0 not counted: who gets too many stops reading them. */
export const cardsPerDay: DailyLimit = { name: 'card', perDay: 20, why: '提醒太多就没人看了;P0 不受此限' };

export type Delivery =
  | { readonly kind: 'sent'; readonly userId: string; readonly msgid: string | undefined }
  /** Nobody can be reached by card. */
  | { readonly kind: 'nobody'; readonly tried: readonly string[] }
  | { readonly kind: 'later'; readonly tried: readonly string[]; readonly errcode: number | null }
  /** WeChat says the card itself is wrong. */
  | { readonly kind: 'broken'; readonly errcode: number | null };

/** Sends a card to the first person who can get it. Credit and place in the day are taken before and given back when surely not used. */
export async function deliver(p: Platform, token: StableToken, item: OutboxItem): Promise<Delivery> {
  const template = p.config.templates[item.purpose];
  const tried = [...item.tried];
  if (template === '') return { kind: 'nobody', tried };
  for await (const userId of candidates(p, item)) {
    const openid = await openidOf(p, userId);
    if (!openid || !(await takeCredit(p, userId, template))) continue;
    const at = p.now();
    const credit = addCreditWrite(p.table, userId, template);
    const capped = item.level !== 'P0';
    if (capped && (await commit(p, [countWrite(p, userId, cardsPerDay, at)]))) {
      await commit(p, [credit]);
      continue;
    }
    const uncount = capped ? [uncountWrite(p, userId, cardsPerDay, at)] : [];
    const sent = await sendCard(p, token, cardOf(p, item, openid, p.now()));
    if (sent.kind !== 'sent') p.log('card.notSent', { purpose: item.purpose, errcode: sent.errcode, kind: sent.kind });
    const end = ending(sent, userId, tried);
    if (sent.kind === 'noCredit') await commit(p, [clearCreditsWrite(p.table, userId, template, p.now()), ...uncount]);
    if (sent.kind === 'person' || sent.kind === 'card' || sent.kind === 'later') await commit(p, [credit, ...uncount]);
    if (end) return end;
    tried.push(userId);
  }
  return { kind: 'nobody', tried };
}

/** How a try ends the delivery; null: the next person. */
function ending({ kind, errcode, msgid }: Sent, userId: string, tried: readonly string[]): Delivery | null {
  switch (kind) {
    case 'sent':
      return { kind: 'sent', userId, msgid };
    case 'later':
    case 'unsure':
      return { kind: 'later', tried, errcode };
    case 'card':
      return { kind: 'broken', errcode };
    case 'noCredit':
    case 'person':
      return null;
    default:
      return kind satisfies never;
  }
}
