import { fileURLToPath } from 'node:url';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { fileResponse } from '../http/files.ts';
import { type HttpHandler, throughGateway } from '../http/lambda-http.ts';
import { movedDate } from './moved-date.ts';

const view = fileURLToPath(new URL('../view', import.meta.url));
const h5 = fileURLToPath(new URL('../../../miniapp/dist/h5', import.meta.url));

export type StreetParts = {
  /** The deployed HTTP function; null while the street is still opening. */
  readonly handler: () => HttpHandler | null;
  readonly now: () => number;
  /** Called after each good answer, with the request. */
  readonly answered: (method: string, path: string, body: string) => void;
  /** The simulated WeChat and the controls; null when it runs elsewhere. */
  readonly wechat: Hono;
};

/** Everything behind the one address: the view, the phones' app, the API and WeChat. */
export function streetApp({ handler, now, answered, wechat }: StreetParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('/api/*', async (c) => {
    const http = handler();
    if (http === null) return c.json({ message: 'Service Unavailable' }, 503);
    const copy = c.req.method === 'GET' ? null : c.req.raw.clone();
    const ip = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
    const response = await throughGateway(http, c.req.raw, { prefix: '/api', now }, ip);
    if (response.ok) answered(c.req.method, c.req.path.slice('/api'.length), copy ? await copy.text() : '');
    return response;
  });
  app.route('/', wechat);
  app.get('/app', (c) => c.redirect('/app/'));
  app.get('/app/', async (c) => {
    const page = await fileResponse(h5, 'index.html');
    if (page === null) return (await fileResponse(view, 'waiting.html')) ?? c.notFound();
    return c.html((await page.text()).replace('<head>', `<head>${movedDate(now() - Date.now())}`));
  });
  app.get('/app/*', async (c) => (await fileResponse(h5, c.req.path.slice('/app/'.length))) ?? c.notFound());
  app.get('/*', async (c) => (await fileResponse(view, c.req.path)) ?? c.notFound());
  return app;
}
