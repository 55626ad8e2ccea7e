import { common, refusal } from './reply.ts';
import type { World } from './world.ts';

/** POST /cgi-bin/stable_token: the access token all server calls need. Source: backend.md §5. */
export function stableToken({ account, faults, tokens }: World, body: Record<string, unknown>): Response {
  if (faults.hits('busy')) return common.busy();
  if (body.grant_type !== 'client_credential') return refusal(40002, 'invalid grant_type');
  if (body.appid !== account.appid) return common.appid();
  if (body.secret !== account.secret) return common.secret();
  const { value, expiresIn } = tokens.get(body.force_refresh === true);
  return Response.json({ access_token: value, expires_in: expiresIn });
}
