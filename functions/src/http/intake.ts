import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

// Read when somebody needs them: a cold start that files a report pays for none of these.
const handover = () => import('../handover/use-cases.ts');

/** What comes in beside reports: hand-overs, packs, feedback. Wiring and nothing else. */
export function serveIntake(app: Hono, p: Platform): void {
  serve(app, p, contract.createHandover, async (draft, grant) =>
    (await handover()).createHandover(p, draft, granted(grant, 'userId')),
  );
  serve(app, p, contract.listHandovers, async (_, grant) =>
    (await handover()).listHandovers(p, granted(grant, 'userId')),
  );
  serve(app, p, contract.revokeHandover, async ({ id }, grant) =>
    (await handover()).revokeHandover(p, id, granted(grant, 'userId')),
  );
  serve(app, p, contract.openHandover, async ({ code }, grant) =>
    (await handover()).openHandover(p, code, granted(grant, 'staff')),
  );
  serve(app, p, contract.readPack, async (input) => (await import('../packs/read-pack.ts')).readPack(input));
  serve(app, p, contract.sendPolicyFeedback, async (input) =>
    (await import('../feedback/send-feedback.ts')).sendFeedback(p, input),
  );
  serve(app, p, contract.listFeedback, async (_, grant) =>
    (await import('../feedback/item.ts')).listFeedback(p, granted(grant, 'staff')),
  );
}
