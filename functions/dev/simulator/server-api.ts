import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { msgSecCheck } from './check.ts';
import { codeUnlimited } from './code-image.ts';
import { hold } from './hold.ts';
import { jscode2session } from './login.ts';
import { common } from './reply.ts';
import { send } from './send.ts';
import { stableToken } from './stable-token.ts';
import type { World } from './world.ts';

type Body = Record<string, unknown>;

async function jsonBody(c: Context): Promise<Body | Response> {
  if (c.req.method !== 'POST') return common.post();
  const body: unknown = await c.req.json().catch(() => null);
  // Any JSON object will do; every interface tests the members it reads.
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : common.json();
}

/** WeChat's server interfaces on their real paths, with their real errors; mount it where api.weixin.qq.com would be. */
export function serverApi(world: World): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const { faults, tokens } = world;

  app.use(async (c, next) => {
    if (!faults.hits('cut')) return next();
    c.env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  });

  const withToken = (path: string, answer: (body: Body, c: Context) => Response | Promise<Response>) =>
    app.all(path, async (c) => {
      const body = await jsonBody(c);
      if (body instanceof Response) return body;
      const token = c.req.query('access_token');
      if (!token) return common.noToken();
      if (faults.hits('tokenRevoked')) tokens.revokeAll();
      if (!tokens.valid(token)) return common.token();
      if (faults.hits('busy')) return common.busy();
      return answer(body, c);
    });

  app.get('/sns/jscode2session', (c) => jscode2session(world, new URL(c.req.url).searchParams));
  app.all('/cgi-bin/stable_token', async (c) => {
    const body = await jsonBody(c);
    return body instanceof Response ? body : stableToken(world, body);
  });
  withToken('/cgi-bin/message/subscribe/send', (body, c) => {
    const sent = send(world, body);
    return sent.kind === 'answer' ? sent.response : hold(c);
  });
  withToken('/wxa/msg_sec_check', (body, c) => (faults.hits('checkSlow') ? hold(c) : msgSecCheck(world, body)));
  withToken('/wxa/getwxacodeunlimit', (body) => codeUnlimited(world, body));
  return app;
}
