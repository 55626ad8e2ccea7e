import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';
import { callAt, WeChatSilent } from '../wechat/call.ts';
import type { StableToken } from '../wechat/stable-token.ts';

const Token = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: z.int() });

/** Given up a little before WeCom would. */
const marginMs = 60_000;

/**
 * The token of the office's WeCom app, fetched by one call however many ask at once. WeCom hands out the same one while
 * it is good, so a refused one is fetched again and never forced. Throws `WeChatSilent`.
 */
export function appToken(p: Platform): StableToken {
  let kept: { readonly value: string; readonly until: number } | undefined;
  let fetching: Promise<string> | undefined;

  async function fetchToken(): Promise<string> {
    const { baseUrl, corpId } = p.config.wecom;
    const { wecomSecret } = await p.keys.secrets();
    const reply = await callAt(p, baseUrl, {
      path: '/cgi-bin/gettoken',
      query: { corpid: corpId, corpsecret: wecomSecret },
    });
    const token = Token.safeParse(reply);
    if (!token.success) {
      p.log('wecom.token', { errcode: reply.errcode });
      throw new WeChatSilent(`no WeCom token: ${reply.errcode}`);
    }
    const { access_token: value, expires_in } = token.data;
    kept = { value, until: p.now() + expires_in * 1000 - marginMs };
    return value;
  }
  const fresh = () => {
    fetching ??= fetchToken().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };
  return {
    get: async () => (kept && kept.until > p.now() ? kept.value : fresh()),
    renew: async (refused) => (kept && kept.value !== refused && kept.until > p.now() ? kept.value : fresh()),
  };
}
