import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import { endLeave, endPost, putDuty, putLeave, removeDuty } from '../identity/change-roster.ts';
import { readPromise } from '../identity/promise.ts';
import { rosterView } from '../identity/roster-view.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** The rota and what may be promised because of it. What changes it is loaded when a lead first does. */
export function serveRoster(app: Hono, p: Platform): void {
  serve(app, p, contract.readPromise, ({ street }) => readPromise(p, street));
  serve(app, p, contract.readRoster, (input, grant) => rosterView(p, granted(grant, 'staff'), input));
  serve(app, p, contract.putDuty, (input, grant) => putDuty(p, input, granted(grant, 'staff')));
  serve(app, p, contract.removeDuty, ({ dutyId }, grant) => removeDuty(p, dutyId, granted(grant, 'staff')));
  serve(app, p, contract.putLeave, (input, grant) => putLeave(p, input, granted(grant, 'staff')));
  serve(app, p, contract.endLeave, ({ leaveId }, grant) => endLeave(p, leaveId, granted(grant, 'staff')));
  serve(app, p, contract.endPost, ({ staffId }, grant) => endPost(p, staffId, granted(grant, 'staff')));
}
