import type { Platform } from '../platform/platform.ts';
import { callAt, type WeChatReply, WeChatSilent } from '../wechat/call.ts';
import type { StableToken } from '../wechat/stable-token.ts';
import { messageOf, type Notice } from './message.ts';

/**
 * What became of a message. `person`: this person cannot get it. `app`: the office's app may not send at all, somebody
 * must mend it. `later`: surely not sent, try again. `unsure`: perhaps sent; WeCom drops the same request sent again.
 */
export type WeComSent = {
  readonly kind: 'sent' | 'person' | 'app' | 'later' | 'unsure';
  readonly errcode: number | null;
};

const tokenRefused = new Set([40014, 42001]);
const kinds: Readonly<Record<number, WeComSent['kind']>> = {
  [-1]: 'later',
  40014: 'later',
  42001: 'later',
  45009: 'later',
  45033: 'later',
  81013: 'person',
  81012: 'person',
  60011: 'person',
  60021: 'person',
  50002: 'person',
  40003: 'person',
  40031: 'person',
};

/** Sends one message to one member; a refused token is fetched anew once. Source: tech/wechat.md §1.1 and §1.2. */
export async function sendMessage(p: Platform, token: StableToken, notice: Notice): Promise<WeComSent> {
  const first = await orNull(token.get());
  const reply = await trySend(p, first, notice);
  if (!first || !reply || !tokenRefused.has(reply.errcode)) return asSent(first, reply, notice);
  const second = await orNull(token.renew(first));
  return asSent(second, await trySend(p, second, notice), notice);
}

const trySend = async (p: Platform, access_token: string | null, notice: Notice) =>
  access_token === null
    ? null
    : orNull(
        callAt(p, p.config.wecom.baseUrl, {
          path: '/cgi-bin/message/send',
          query: { access_token },
          body: messageOf(p.config, notice),
        }),
      );

/** null instead of `WeChatSilent`. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((cause: unknown) => {
    if (cause instanceof WeChatSilent) return null;
    throw cause;
  });
}

/** errcode 0 is not "delivered": who got nothing is listed beside it, in lower case. */
function asSent(token: string | null, reply: WeChatReply | null, { userId }: Notice): WeComSent {
  if (!token) return { kind: 'later', errcode: null };
  if (!reply) return { kind: 'unsure', errcode: null };
  const { errcode } = reply;
  if (errcode !== 0) return { kind: kinds[errcode] ?? 'app', errcode };
  const missed = [reply.invaliduser, reply.unlicenseduser].flatMap((ids) => String(ids ?? '').split('|'));
  return { kind: missed.includes(userId.toLowerCase()) ? 'person' : 'sent', errcode };
}
