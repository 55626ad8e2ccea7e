import type { Platform } from '../platform/platform.ts';
import { callWeChat, type WeChatReply, WeChatSilent } from './call.ts';
import type { StableToken } from './stable-token.ts';

export type Card = {
  readonly openid: string;
  readonly template: string;
  readonly page: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
};

/**
 * What became of a card. `noCredit`: refused by or used up for this person. `person`: this person cannot get it.
 * `card`: wrong for everybody, somebody must mend it. `later`: surely not sent, try again. `unsure`: perhaps sent.
 */
export type Sent = {
  readonly kind: 'sent' | 'noCredit' | 'person' | 'card' | 'later' | 'unsure';
  readonly errcode: number | null;
  readonly msgid?: string;
};

const tokenRefused = new Set([40001, 40014, 42001]);
const kinds: Readonly<Record<number, Sent['kind']>> = {
  0: 'sent',
  43101: 'noCredit',
  40003: 'person',
  43107: 'person',
  40038: 'person',
  47003: 'card',
  40037: 'card',
  41030: 'card',
  45168: 'card',
};

/** Sends one subscription card; a refused token is renewed once. Source: tech/backend.md §5, tech/wechat.md §5.3. */
export async function sendCard(p: Platform, token: StableToken, card: Card): Promise<Sent> {
  const first = await orNull(token.get());
  const reply = await trySend(p, first, card);
  if (!first || !reply || !tokenRefused.has(reply.errcode)) return asSent(first, reply);
  const second = await orNull(token.renew(first));
  return asSent(second, await trySend(p, second, card));
}

const trySend = async (p: Platform, accessToken: string | null, card: Card) =>
  accessToken === null ? null : orNull(send(p, accessToken, card));

/** null instead of `WeChatSilent`. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((cause: unknown) => {
    if (cause instanceof WeChatSilent) return null;
    throw cause;
  });
}

const send = ({ config }: Platform, access_token: string, { openid, template, page, data }: Card) =>
  callWeChat(
    { config },
    {
      path: '/cgi-bin/message/subscribe/send',
      query: { access_token },
      body: {
        touser: openid,
        template_id: template,
        page,
        data,
        miniprogram_state: config.miniprogramState,
        lang: 'zh_CN',
      },
    },
  );

/** Without a token nothing was sent; without an answer nobody knows. */
function asSent(token: string | null, reply: WeChatReply | null): Sent {
  if (!token) return { kind: 'later', errcode: null };
  if (!reply) return { kind: 'unsure', errcode: null };
  const { errcode, msgid } = reply;
  return { kind: kinds[errcode] ?? 'later', errcode, ...(msgid !== undefined && { msgid: String(msgid) }) };
}
