import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import { rosterView } from '../identity/roster-view.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** The rota and what may be promised because of it. What changes it is loaded when a lead first does. */
export function serveRoster(app: Hono, p: Platform): void {
  const change = () => import('../identity/change-roster.ts');
  serve(app, p, contract.readPromise, async ({ street }) =>
    (await import('../identity/promise.ts')).readPromise(p, street),
  );
  serve(app, p, contract.readRoster, (input, grant) => rosterView(p, granted(grant, 'staff'), input));
  serve(app, p, contract.putDuty, async (input, grant) => (await change()).putDuty(p, input, granted(grant, 'staff')));
  serve(app, p, contract.removeDuty, async ({ dutyId }, grant) =>
    (await change()).removeDuty(p, dutyId, granted(grant, 'staff')),
  );
  serve(app, p, contract.putLeave, async (input, grant) =>
    (await change()).putLeave(p, input, granted(grant, 'staff')),
  );
  serve(app, p, contract.endLeave, async ({ leaveId }, grant) =>
    (await change()).endLeave(p, leaveId, granted(grant, 'staff')),
  );
  serve(app, p, contract.endPost, async ({ staffId }, grant) =>
    (await change()).endPost(p, staffId, granted(grant, 'staff')),
  );
}
