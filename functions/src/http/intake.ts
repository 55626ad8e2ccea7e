import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { listFeedback } from '../feedback/item.ts';
import { sendFeedback } from '../feedback/send-feedback.ts';
import { createHandover, listHandovers, openHandover, revokeHandover } from '../handover/use-cases.ts';
import { granted } from '../identity/authorize.ts';
import { markRead, readInbox } from '../identity/inbox.ts';
import { readPromise } from '../identity/promise.ts';
import { readPack } from '../packs/read-pack.ts';
import { findPlace } from '../place/find-place.ts';
import { locate } from '../place/locate.ts';
import type { Platform } from '../platform/platform.ts';
import { createPoster, listPosters, openPoster, readPosterCode, retirePoster } from '../poster/use-cases.ts';
import { markSeen } from '../queue/seen.ts';
import { answerReceipt, listReviews, withdrawReport } from '../report/use-cases.ts';
import { serve } from './serve.ts';

/** What the front serves beside what is asked first: inbox, talk with reporters, places, posters, hand-overs, packs, feedback. Wiring and nothing else. */
export function serveIntake(app: Hono, p: Platform): void {
  serve(app, p, contract.readInbox, (_, grant) => readInbox(p, granted(grant, 'userId')));
  serve(app, p, contract.markRead, ({ id }, grant) => markRead(p, granted(grant, 'userId'), id));
  serve(app, p, contract.markQueueSeen, ({ at }, grant) => markSeen(p, at, granted(grant, 'staff')));
  serve(app, p, contract.readPromise, ({ street }) => readPromise(p, street));

  serve(app, p, contract.answerReceipt, (input) => answerReceipt(p, input));
  serve(app, p, contract.withdrawReport, (input) => withdrawReport(p, input));
  serve(app, p, contract.listReviews, (_, grant) => listReviews(p, granted(grant, 'staff')));

  serve(app, p, contract.locate, (input, grant) => locate(p, input, granted(grant, 'userId')));
  serve(app, p, contract.findPlace, (input) => findPlace(input));

  serve(app, p, contract.createPoster, (input, grant) => createPoster(p, input, granted(grant, 'staff')));
  serve(app, p, contract.readPosterCode, ({ posterId }, grant) => readPosterCode(p, posterId, granted(grant, 'staff')));
  serve(app, p, contract.listPosters, (_, grant) => listPosters(p, granted(grant, 'staff')));
  serve(app, p, contract.retirePoster, ({ posterId }, grant) => retirePoster(p, posterId, granted(grant, 'staff')));
  serve(app, p, contract.openPoster, ({ scene }) => openPoster(p, scene));

  serve(app, p, contract.createHandover, (draft, grant) => createHandover(p, draft, granted(grant, 'userId')));
  serve(app, p, contract.listHandovers, (_, grant) => listHandovers(p, granted(grant, 'userId')));
  serve(app, p, contract.revokeHandover, ({ id }, grant) => revokeHandover(p, id, granted(grant, 'userId')));
  serve(app, p, contract.openHandover, ({ code }, grant) => openHandover(p, code, granted(grant, 'staff')));
  serve(app, p, contract.readPack, (input) => readPack(input));
  serve(app, p, contract.sendPolicyFeedback, (input) => sendFeedback(p, input));
  serve(app, p, contract.listFeedback, (_, grant) => listFeedback(p, granted(grant, 'staff')));
}
