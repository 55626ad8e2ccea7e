import { cors } from 'hono/cors';
import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { serveContract } from './contract.ts';
import { onError } from './on-error.ts';
import { openApiText } from './openapi-file.ts';
import { servePush } from './push.ts';

/** The whole HTTP side: contract endpoints, WeChat's callback, OpenAPI, health. */
export function createApp(platform: Platform): Hono {
  const app = new Hono();
  app.use(cors({ origin: platform.config.corsOrigin, allowHeaders: ['authorization', 'content-type'], maxAge: 600 }));
  serveContract(app, platform);
  servePush(app, platform);
  app.get('/openapi.json', async (c) =>
    c.body(await openApiText(), 200, { 'content-type': 'application/json; charset=utf-8' }),
  );
  app.get('/health', (c) => c.json({ ok: true }));
  app.notFound(() => {
    throw new Problem('notFound', { say: '没有这个地址。请更新小程序,再试一次。' });
  });
  app.onError(onError(platform));
  return app;
}
