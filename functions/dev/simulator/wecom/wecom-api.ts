import { type Context, Hono } from 'hono';
import { hold } from '../hold.ts';
import type { World } from '../world.ts';
import { refused } from './refused.ts';
import { sendMessage } from './send.ts';
import type { WeComTokens } from './tokens.ts';

/** WeCom's server interfaces on their real paths; mount it where qyapi.weixin.qq.com would be. Source: tech/wechat.md §1. */
export function weComApi(world: World, tokens: WeComTokens): Hono {
  const app = new Hono();
  const { faults, account } = world;

  // The address is not looked at here: a token comes to any caller, and only the business call says 60020.
  app.get('/cgi-bin/gettoken', (c) => {
    const { corpid, corpsecret } = c.req.query();
    if (!corpid) return refused(41002, 'corpid missing');
    if (!corpsecret) return refused(41004, 'corpsecret missing');
    if (corpid !== account.corpId) return refused(40013, 'invalid corpid');
    if (corpsecret !== account.corpSecret) return refused(40001, 'invalid credential');
    return Response.json({ errcode: 0, errmsg: 'ok', access_token: tokens.get(), expires_in: 7200 });
  });

  const withToken = (
    path: string,
    answer: (body: Record<string, unknown>, c: Context) => Response | Promise<Response>,
  ) =>
    app.post(path, async (c) => {
      const token = c.req.query('access_token');
      if (!token) return refused(41001, 'access_token missing');
      if (faults.hits('wecomToken')) tokens.revoke();
      if (!tokens.known(token)) return refused(40014, 'invalid access_token');
      if (!tokens.valid(token)) return refused(42001, 'access_token expired');
      if (faults.hits('wecomIp')) return refused(60020, 'not allow to access from your ip');
      if (faults.hits('wecomBusy')) return refused(-1, 'system busy');
      if (faults.hits('wecomQuota')) return refused(45009, 'api freq out of limit');
      if (faults.hits('wecomConcurrent')) return refused(45033, 'api concurrent out of limit');
      const body: unknown = await c.req.json().catch(() => null);
      if (typeof body !== 'object' || body === null) return refused(40035, 'invalid parameter');
      return answer(body as Record<string, unknown>, c);
    });

  withToken('/cgi-bin/message/send', (body, c) => {
    const answer = sendMessage(world, body);
    return faults.hits('wecomSilence') ? hold(c) : answer;
  });
  withToken('/cgi-bin/message/recall', (body) => {
    const message = world.book.cards().find(({ id, via }) => via === 'wecom' && id === body.msgid);
    if (!message) return refused(40035, 'invalid msgid');
    if (world.now() - message.at > 24 * 3_600_000) return refused(301023, 'message is too old to recall');
    return Response.json({ errcode: 0, errmsg: 'ok' });
  });
  return app;
}
