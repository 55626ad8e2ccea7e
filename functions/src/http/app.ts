import { Hono } from 'hono/tiny';
import { caseworkPaths } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { createDesk } from './desk.ts';
import { createFront } from './front.ts';

const atDesk = (path: string) => caseworkPaths.some((first) => path.split('/')[1] === first);

/** Both HTTP functions as one, parted by path as the deployed door parts them. */
export function createApp(platform: Platform): Hono {
  const [front, desk] = [createFront(platform), createDesk(platform)];
  const app = new Hono();
  app.all('*', (c) => (atDesk(c.req.path) ? desk : front).fetch(c.req.raw, c.env));
  return app;
}
