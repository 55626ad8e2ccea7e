import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { serveIntake } from './intake.ts';
import { noSuchAddress } from './no-such-address.ts';
import { onError } from './on-error.ts';
import { servePush } from './push.ts';
import { serveRoster } from './roster.ts';

/**
 * What the front is not asked for first, as one file that loads when the first of it is. One, because every file that
 * loads by itself splits what it shares with the start into further files, and each file costs a start a millisecond.
 */
export function createLater(platform: Platform): Hono {
  const app = new Hono();
  serveIntake(app, platform);
  serveRoster(app, platform);
  servePush(app, platform);
  app.notFound(noSuchAddress);
  app.onError(onError(platform));
  return app;
}
