import type { Platform } from '../platform/platform.ts';
import type { StableToken } from '../wechat/stable-token.ts';
import type { WeCom } from '../wecom/wecom.ts';
import { byCard } from './by-card.ts';
import { byWeCom } from './by-wecom.ts';
import { candidates } from './candidates.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Try } from './try.ts';

/** Ways out to a person, in the order they are tried: a subscription card, then the office's WeCom where there is one. */
export type Channels = { readonly token: StableToken; readonly wecom: WeCom | null };

export type Delivery =
  | { readonly kind: 'sent'; readonly userId: string; readonly msgid: string | undefined }
  /** Nobody can be reached. */
  | { readonly kind: 'nobody'; readonly tried: readonly string[] }
  | { readonly kind: 'later'; readonly tried: readonly string[]; readonly errcode: number | null }
  /** WeChat says the card itself is wrong. */
  | { readonly kind: 'broken'; readonly errcode: number | null };

/** Sends to the first person who can be reached, each by every way before the next person. */
export async function deliver(p: Platform, channels: Channels, item: OutboxItem): Promise<Delivery> {
  const tried = [...item.tried];
  for await (const userId of candidates(p, item)) {
    const card = await byCard(p, channels.token, item, userId);
    // A card that WeChat has perhaps delivered is not sent a second way.
    const last =
      card.kind === 'sent' || card.kind === 'unsure'
        ? card
        : firstOf(await byWeCom(p, channels.wecom, item, userId), card);
    switch (last.kind) {
      case 'sent':
        return { kind: 'sent', userId, msgid: last.msgid };
      case 'later':
      case 'unsure':
        return { kind: 'later', tried, errcode: last.errcode };
      case 'broken':
        return { kind: 'broken', errcode: last.errcode };
      case 'no':
        tried.push(userId);
        break;
      default:
        return last satisfies never;
    }
  }
  return { kind: 'nobody', tried };
}

/** What the second way came to, or the first where the second leads nowhere. */
const firstOf = (second: Try, first: Try): Try => (second.kind === 'no' ? first : second);
