import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';
import { callWeChat, WeChatSilent } from './call.ts';

const Token = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: z.int() });

/** WeChat renews a token from 5 minutes before its end; ours is given up then. */
const marginMs = 5 * 60_000;

export type StableToken = {
  readonly get: () => Promise<string>;
  /** After WeChat refused `refused`: another one, forced (20 a day) only when it hands out the same again. */
  readonly renew: (refused: string) => Promise<string>;
};

/** The access token of the mini-program, kept until shortly before its end. Throws `WeChatSilent`. */
export function stableToken(p: Platform): StableToken {
  let kept: { readonly value: string; readonly until: number } | undefined;
  async function fetchToken(force: boolean): Promise<string> {
    const { appSecret } = await p.keys.secrets();
    const body = { grant_type: 'client_credential', appid: p.config.appId, secret: appSecret, force_refresh: force };
    const reply = await callWeChat(p, { path: '/cgi-bin/stable_token', body });
    const token = Token.safeParse(reply);
    if (!token.success) {
      p.log('wechat.token', { errcode: reply.errcode });
      throw new WeChatSilent(`no token: ${reply.errcode}`);
    }
    const { access_token: value, expires_in } = token.data;
    kept = { value, until: p.now() + expires_in * 1000 - marginMs };
    return value;
  }
  return {
    get: async () => (kept && kept.until > p.now() ? kept.value : fetchToken(false)),
    async renew(refused) {
      if (kept && kept.value !== refused && kept.until > p.now()) return kept.value;
      const fresh = await fetchToken(false);
      return fresh === refused ? fetchToken(true) : fresh;
    },
  };
}
