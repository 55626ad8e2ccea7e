import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** Loaded when first asked for. */
const later = () => import('./later.ts');

/** What comes in beside reports: talk with reporters, places, posters, hand-overs, packs, feedback. Wiring and nothing else. */
export function serveIntake(app: Hono, p: Platform): void {
  serve(app, p, contract.answerReceipt, async (input) => (await later()).answerReceipt(p, input));
  serve(app, p, contract.withdrawReport, async (input) => (await later()).withdrawReport(p, input));
  serve(app, p, contract.askReporter, async (input, grant) =>
    (await later()).askReporter(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.listReviews, async (_, grant) => (await later()).listReviews(p, granted(grant, 'staff')));
  serve(app, p, contract.reviewNote, async (input, grant) =>
    (await later()).reviewNote(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );

  serve(app, p, contract.markAlike, async (input, grant) =>
    (await later()).markAlike(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );

  serve(app, p, contract.locate, async (input, grant) => (await later()).locate(p, input, granted(grant, 'userId')));
  serve(app, p, contract.findPlace, async (input) => (await later()).findPlace(input));

  serve(app, p, contract.createPoster, async (input, grant) =>
    (await later()).createPoster(p, input, granted(grant, 'staff')),
  );
  serve(app, p, contract.readPosterCode, async ({ posterId }, grant) =>
    (await later()).readPosterCode(p, posterId, granted(grant, 'staff')),
  );
  serve(app, p, contract.listPosters, async (_, grant) => (await later()).listPosters(p, granted(grant, 'staff')));
  serve(app, p, contract.retirePoster, async ({ posterId }, grant) =>
    (await later()).retirePoster(p, posterId, granted(grant, 'staff')),
  );
  serve(app, p, contract.openPoster, async ({ scene }) => (await later()).openPoster(p, scene));

  serve(app, p, contract.createHandover, async (draft, grant) =>
    (await later()).createHandover(p, draft, granted(grant, 'userId')),
  );
  serve(app, p, contract.listHandovers, async (_, grant) => (await later()).listHandovers(p, granted(grant, 'userId')));
  serve(app, p, contract.revokeHandover, async ({ id }, grant) =>
    (await later()).revokeHandover(p, id, granted(grant, 'userId')),
  );
  serve(app, p, contract.openHandover, async ({ code }, grant) =>
    (await later()).openHandover(p, code, granted(grant, 'staff')),
  );
  serve(app, p, contract.readPack, async (input) => (await later()).readPack(input));
  serve(app, p, contract.sendPolicyFeedback, async (input) => (await later()).sendFeedback(p, input));
  serve(app, p, contract.listFeedback, async (_, grant) => (await later()).listFeedback(p, granted(grant, 'staff')));
}
