import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { complain, object } from '../family/acts.ts';
import { readFamilyAssessment } from '../family/assessment.ts';
import { completeAssessment, householdView, recordVisit } from '../household/use-cases.ts';
import { granted } from '../identity/authorize.ts';
import { planView, readMatches, readWork, recordService, savePlan, settlePlan } from '../plan/use-cases.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** The household's file and assessment, and what the family may do beside reading. Wiring and nothing else. */
export function serveCasework(app: Hono, p: Platform): void {
  serve(app, p, contract.recordVisit, (input, grant) =>
    recordVisit(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.readHousehold, (_, grant) =>
    householdView(p, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.completeAssessment, (input, grant) =>
    completeAssessment(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.readWork, (_, grant) => readWork(p, granted(grant, 'record'), granted(grant, 'staff')));
  serve(app, p, contract.readPlan, (_, grant) => planView(p, granted(grant, 'record'), granted(grant, 'staff')));
  serve(app, p, contract.savePlan, (input, grant) =>
    savePlan(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.settlePlan, (input, grant) =>
    settlePlan(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.recordService, (input, grant) =>
    recordService(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.readMatches, (_, grant) => readMatches(p, granted(grant, 'record'), granted(grant, 'staff')));
  serve(app, p, contract.objectToCase, (input, grant) =>
    object(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.complainOfCase, (input, grant) =>
    complain(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.readFamilyAssessment, (_, grant) =>
    readFamilyAssessment(p, granted(grant, 'record'), granted(grant, 'follower')),
  );
}
