import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import { endLeave, endPost, putDuty, putLeave, removeDuty } from '../identity/change-roster.ts';
import { rosterView } from '../identity/roster-view.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** The rota: who is on duty, on leave, gone. Wiring and nothing else. */
export function serveRoster(app: Hono, p: Platform): void {
  serve(app, p, contract.readRoster, (input, grant) => rosterView(p, granted(grant, 'staff'), input));
  serve(app, p, contract.putDuty, (input, grant) => putDuty(p, input, granted(grant, 'staff')));
  serve(app, p, contract.removeDuty, ({ dutyId }, grant) => removeDuty(p, dutyId, granted(grant, 'staff')));
  serve(app, p, contract.putLeave, (input, grant) => putLeave(p, input, granted(grant, 'staff')));
  serve(app, p, contract.endLeave, ({ leaveId }, grant) => endLeave(p, leaveId, granted(grant, 'staff')));
  serve(app, p, contract.endPost, ({ staffId }, grant) => endPost(p, staffId, granted(grant, 'staff')));
}
