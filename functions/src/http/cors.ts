import { cors } from 'hono/cors';
import type { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';

/** Lets the web version, and no other page, call this function. */
export const allowOrigins = (app: Hono, { config }: Platform): void => {
  app.use(cors({ origin: config.corsOrigin, allowHeaders: ['authorization', 'content-type'], maxAge: 600 }));
};
