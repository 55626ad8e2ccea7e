import { createHash } from 'node:crypto';
import { common, refusal } from './reply.ts';
import type { World } from './world.ts';

/** GET /sns/jscode2session: a one-time code for the openid; 100 a minute for one person. Source: backend.md §5. */
export function jscode2session(world: World, query: URLSearchParams): Response {
  const { account, faults, sessions } = world;
  if (faults.hits('busy')) return common.busy();
  if (query.get('appid') !== account.appid) return common.appid();
  if (query.get('secret') !== account.secret) return common.secret();
  if (query.get('grant_type') !== 'authorization_code') return refusal(40002, 'invalid grant_type');
  const code = query.get('js_code');
  if (!code) return refusal(41008, 'missing code');
  if (faults.hits('riskUser')) return refusal(40226, 'code blocked');
  if (faults.hits('loginLimit')) return refusal(45011, 'api minute-quota reach limit, must slower');
  const redeemed = sessions.redeem(code);
  if (redeemed.kind !== 'ok') {
    return redeemed.kind === 'used' ? refusal(40163, 'code been used') : refusal(40029, 'invalid code');
  }
  if (sessions.count(redeemed.openid) > 100) return refusal(45011, 'api minute-quota reach limit, must slower');
  const session_key = createHash('md5').update(code).digest('base64');
  return Response.json({ session_key, openid: redeemed.openid });
}
