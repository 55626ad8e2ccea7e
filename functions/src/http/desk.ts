import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { serveCases } from './cases.ts';
import { serveCasework } from './casework.ts';
import { allowOrigins } from './cors.ts';
import { serveFamily } from './family.ts';
import { noSuchAddress } from './no-such-address.ts';
import { onError } from './on-error.ts';
import { serveOversight } from './oversight.ts';

/** What an advisor's desk and a family ask for: cases, households, plans. A function of its own under `caseworkPaths`. */
export function createDesk(platform: Platform): Hono {
  const app = new Hono();
  allowOrigins(app, platform);
  serveCases(app, platform);
  serveCasework(app, platform);
  serveFamily(app, platform);
  serveOversight(app, platform);
  app.notFound(noSuchAddress);
  app.onError(onError(platform));
  return app;
}
