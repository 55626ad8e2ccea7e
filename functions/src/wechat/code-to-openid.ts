import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { callWeChat, WeChatSilent } from './call.ts';

const Session = z.object({ openid: z.string().check(z.minLength(1)) });

/** Codes that say the person, not WeChat, must try again: invalid code, used code, user blocked for risk. */
const refused = new Set([40029, 40163, 40226, 41008]);

/** The openid behind a one-time login code. The session key is dropped at once. Source: tech/backend.md §5. */
export async function codeToOpenid(p: Platform, code: string): Promise<string> {
  const { appSecret } = await p.keys.secrets();
  const query = { appid: p.config.appId, secret: appSecret, js_code: code, grant_type: 'authorization_code' };
  const reply = await callWeChat(p, { path: '/sns/jscode2session', query }).catch((cause: unknown) => {
    throw cause instanceof WeChatSilent ? new Problem('wechat.unavailable', { cause }) : cause;
  });
  if (refused.has(reply.errcode)) {
    throw new Problem('login.refused', { fields: [{ path: 'code', message: '登录 code 无效或已用过' }] });
  }
  const session = Session.safeParse(reply);
  if (reply.errcode === 0 && session.success) return session.data.openid;
  p.log('wechat.login', { errcode: reply.errcode });
  throw new Problem('wechat.unavailable');
}
