import type { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { sameSignature, signature } from '../wechat/push-crypto.ts';
import { receivePush } from '../wechat/receive-push.ts';

/** WeChat's callback: proof that the address is ours, and encrypted events about subscriptions. */
export function servePush(app: Hono, p: Platform): void {
  app.get('/wechat/push', async (c) => {
    const { pushToken } = await p.keys.secrets();
    const { signature: given = '', timestamp = '', nonce = '', echostr = '' } = c.req.query();
    if (!pushToken || !sameSignature(given, signature(pushToken, timestamp, nonce))) throw new Problem('forbidden');
    return c.text(echostr);
  });
  app.post('/wechat/push', async (c) => {
    await receivePush(p, c.req.query(), await c.req.text());
    return c.text('success');
  });
}
