import { cors } from 'hono/cors';
import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { serveFirst } from './first.ts';
import { onError } from './on-error.ts';
import { openApiText } from './openapi-file.ts';

/** The whole HTTP side: contract endpoints, WeChat's callback, OpenAPI, health. A start pays for what is asked first. */
export function createApp(platform: Platform): Hono {
  const app = new Hono();
  app.use(cors({ origin: platform.config.corsOrigin, allowHeaders: ['authorization', 'content-type'], maxAge: 600 }));
  serveFirst(app, platform);
  app.get('/openapi.json', async (c) =>
    c.body(await openApiText(), 200, { 'content-type': 'application/json; charset=utf-8' }),
  );
  app.get('/health', (c) => c.json({ ok: true }));
  let later: Hono | undefined;
  app.all('*', async (c) => {
    later ??= (await import('./later.ts')).createLater(platform);
    return later.fetch(c.req.raw, c.env);
  });
  app.onError(onError(platform));
  return app;
}
