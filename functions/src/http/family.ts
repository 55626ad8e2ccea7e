import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { answerVisit, ask } from '../family/acts.ts';
import { exportOf } from '../family/export.ts';
import { endGrant, listGrants, setGrant, share } from '../family/grants.ts';
import { readHeld } from '../family/held.ts';
import { answerPlan, readFamilyPlan } from '../family/plan.ts';
import { rate, ratings } from '../family/rating.ts';
import { familyView } from '../family/view.ts';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** What the family says, asks and grants, and what is held about it. Wiring and nothing else. */
export function serveFamily(app: Hono, p: Platform): void {
  serve(app, p, contract.readFamilyPlan, (_, grant) =>
    readFamilyPlan(p, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.answerPlanItem, (input, grant) =>
    answerPlan(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.answerVisit, (input, grant) =>
    answerVisit(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.askOfCase, (input, grant) =>
    ask(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.rateCase, (input, grant) =>
    rate(p, input, granted(grant, 'record'), granted(grant, 'follower')).then(() =>
      familyView(p, granted(grant, 'record'), granted(grant, 'follower')),
    ),
  );
  serve(app, p, contract.readRatings, (_, grant) => ratings(p, granted(grant, 'staff')));
  serve(app, p, contract.readHeld, (_, grant) => readHeld(p, granted(grant, 'record'), granted(grant, 'follower')));
  serve(app, p, contract.exportHeld, (_, grant) => exportOf(p, granted(grant, 'record'), granted(grant, 'follower')));
  serve(app, p, contract.listGrants, (_, grant) => listGrants(p, granted(grant, 'record'), granted(grant, 'follower')));
  serve(app, p, contract.setGrant, (input, grant) =>
    setGrant(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.endGrant, ({ grantId }, grant) =>
    endGrant(p, grantId, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.shareCase, (input, grant) =>
    share(p, input, granted(grant, 'record'), granted(grant, 'follower')),
  );
}
