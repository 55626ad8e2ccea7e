import { cors } from 'hono/cors';
import type { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';

/** Lets the web version, and no other page, call this function. A mini-program is no page: it names no origin and is told nothing. */
export const allowOrigins = (app: Hono, { config }: Platform): void => {
  const web = cors({ origin: config.corsOrigin, allowHeaders: ['authorization', 'content-type'], maxAge: 600 });
  app.use((c, next) => (c.req.header('origin') ? web(c, next) : next()));
};
