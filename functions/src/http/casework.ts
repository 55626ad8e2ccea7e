import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** Loaded when first asked for. */
const later = () => import('./later.ts');

/** The household's file and assessment, and what the family may do beside reading. Wiring and nothing else. */
export function serveCasework(app: Hono, p: Platform): void {
  serve(app, p, contract.recordVisit, async (input, grant) =>
    (await later()).recordVisit(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.readHousehold, async (_, grant) =>
    (await later()).householdView(p, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.completeAssessment, async (input, grant) =>
    (await later()).completeAssessment(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.objectToCase, async (input, grant) =>
    (await later()).object(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.complainOfCase, async (input, grant) =>
    (await later()).complain(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.readFamilyAssessment, async (_, grant) =>
    (await later()).readFamilyAssessment(p, granted(grant, 'record'), granted(grant, 'follower')),
  );
}
