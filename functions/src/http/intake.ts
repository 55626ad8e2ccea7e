import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

// Read when somebody needs them: a cold start that files a report pays for none of these.
const report = () => import('../report/use-cases.ts');
const poster = () => import('../poster/use-cases.ts');
const handover = () => import('../handover/use-cases.ts');

/** What comes in beside reports: talk with reporters, places, posters, hand-overs, packs, feedback. Wiring and nothing else. */
export function serveIntake(app: Hono, p: Platform): void {
  serve(app, p, contract.answerReceipt, async (input) => (await report()).answerReceipt(p, input));
  serve(app, p, contract.withdrawReport, async (input) => (await report()).withdrawReport(p, input));
  serve(app, p, contract.askReporter, async (input, grant) =>
    (await report()).askReporter(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.listReviews, async (_, grant) => (await report()).listReviews(p, granted(grant, 'staff')));
  serve(app, p, contract.reviewNote, async (input, grant) =>
    (await report()).reviewNote(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );

  serve(app, p, contract.markAlike, async (input, grant) =>
    (await import('../household-likeness/mark-alike.ts')).markAlike(
      p,
      input,
      granted(grant, 'record'),
      granted(grant, 'staff'),
    ),
  );

  serve(app, p, contract.locate, async (input, grant) =>
    (await import('../place/locate.ts')).locate(p, input, granted(grant, 'userId')),
  );
  serve(app, p, contract.findPlace, async (input) => (await import('../place/find-place.ts')).findPlace(input));

  serve(app, p, contract.createPoster, async (input, grant) =>
    (await poster()).createPoster(p, input, granted(grant, 'staff')),
  );
  serve(app, p, contract.readPosterCode, async ({ posterId }, grant) =>
    (await poster()).readPosterCode(p, posterId, granted(grant, 'staff')),
  );
  serve(app, p, contract.listPosters, async (_, grant) => (await poster()).listPosters(p, granted(grant, 'staff')));
  serve(app, p, contract.retirePoster, async ({ posterId }, grant) =>
    (await poster()).retirePoster(p, posterId, granted(grant, 'staff')),
  );
  serve(app, p, contract.openPoster, async ({ scene }) => (await poster()).openPoster(p, scene));

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
