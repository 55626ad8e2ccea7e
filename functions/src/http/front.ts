import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { allowOrigins } from './cors.ts';
import { serveFirst } from './first.ts';
import { onError } from './on-error.ts';
import { openApiText } from './openapi-file.ts';

/** What residents, neighbours and a queue ask for, WeChat's callback, OpenAPI, health. A start pays for what is asked first. */
export function createFront(platform: Platform): Hono {
  const app = new Hono();
  allowOrigins(app, platform);
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
