import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** Loaded when first asked for. */
const later = () => import('./later.ts');

/** The rota and what may be promised because of it. What changes it is loaded when a lead first does. */
export function serveRoster(app: Hono, p: Platform): void {
  serve(app, p, contract.readPromise, async ({ street }) => (await later()).readPromise(p, street));
  serve(app, p, contract.readRoster, async (input, grant) =>
    (await later()).rosterView(p, granted(grant, 'staff'), input),
  );
  serve(app, p, contract.putDuty, async (input, grant) => (await later()).putDuty(p, input, granted(grant, 'staff')));
  serve(app, p, contract.removeDuty, async ({ dutyId }, grant) =>
    (await later()).removeDuty(p, dutyId, granted(grant, 'staff')),
  );
  serve(app, p, contract.putLeave, async (input, grant) => (await later()).putLeave(p, input, granted(grant, 'staff')));
  serve(app, p, contract.endLeave, async ({ leaveId }, grant) =>
    (await later()).endLeave(p, leaveId, granted(grant, 'staff')),
  );
  serve(app, p, contract.endPost, async ({ staffId }, grant) =>
    (await later()).endPost(p, staffId, granted(grant, 'staff')),
  );
}
