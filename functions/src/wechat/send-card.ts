import type { Platform } from '../platform/platform.ts';
import { callWeChat, type WeChatReply } from './call.ts';
import type { StableToken } from './stable-token.ts';
import { type Answer, withToken } from './with-token.ts';

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
export const sendCard = async (p: Platform, token: StableToken, card: Card): Promise<Sent> =>
  asSent(await withToken(token, (accessToken) => send(p, accessToken, card)));

const send = (p: Platform, access_token: string, { openid, template, page, data }: Card) =>
  callWeChat(p, {
    path: '/cgi-bin/message/subscribe/send',
    query: { access_token },
    body: {
      touser: openid,
      template_id: template,
      page,
      data,
      miniprogram_state: p.config.miniprogramState,
      lang: 'zh_CN',
    },
  });

function asSent(answer: Answer<WeChatReply>): Sent {
  if (answer.kind !== 'reply') return { kind: answer.kind === 'noToken' ? 'later' : 'unsure', errcode: null };
  const { errcode, msgid } = answer.reply;
  return { kind: kinds[errcode] ?? 'later', errcode, ...(msgid !== undefined && { msgid: String(msgid) }) };
}
