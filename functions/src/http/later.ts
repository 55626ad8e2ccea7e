import { Hono } from 'hono/tiny';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { serveCases } from './cases.ts';
import { serveCasework } from './casework.ts';
import { serveFamily } from './family.ts';
import { serveIntake } from './intake.ts';
import { onError } from './on-error.ts';
import { servePush } from './push.ts';
import { serveRoster } from './roster.ts';

/**
 * Everything that is not asked for first, as one file that loads when the first of it is. One, because every file that
 * loads by itself splits what it shares with the start into further files, and each file costs a start a millisecond.
 */
export function createLater(platform: Platform): Hono {
  const app = new Hono();
  serveCases(app, platform);
  serveCasework(app, platform);
  serveFamily(app, platform);
  serveIntake(app, platform);
  serveRoster(app, platform);
  servePush(app, platform);
  app.notFound(() => {
    throw new Problem('notFound', { say: '没有这个地址。请更新小程序,再试一次。' });
  });
  app.onError(onError(platform));
  return app;
}
