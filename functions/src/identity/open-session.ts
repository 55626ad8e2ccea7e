import type { openSession as endpoint, ReplyOf } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { codeToOpenid } from '../wechat/code-to-openid.ts';
import { me } from './me.ts';
import { signToken } from './token.ts';
import { rememberUser } from './user.ts';

/** A one-time wx.login code for a token of 15 minutes. Throws `login.refused`, `wechat.unavailable`. */
export async function openSession(p: Platform, code: string): Promise<ReplyOf<typeof endpoint>> {
  const userId = await rememberUser(p, await codeToOpenid(p, code));
  return { ...(await signToken(p, userId)), me: await me(p, userId) };
}
