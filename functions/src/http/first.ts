import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import { me } from '../identity/me.ts';
import { openSession } from '../identity/open-session.ts';
import type { Platform } from '../platform/platform.ts';
import { readQueue } from '../queue/read-queue.ts';
import { fileReport } from '../report/file-report.ts';
import { readReceipt } from '../report/receipt.ts';
import { serve } from './serve.ts';

/** What people meet first and should not wait for: to log in, to report, to see a receipt, to open the queue. Wiring and nothing else. */
export function serveFirst(app: Hono, p: Platform): void {
  serve(app, p, contract.openSession, ({ code }) => openSession(p, code));
  serve(app, p, contract.readMe, (_, grant) => me(p, granted(grant, 'userId')));
  serve(app, p, contract.fileReport, (draft, grant) => fileReport(p, draft, granted(grant, 'userId')));
  serve(app, p, contract.readReceipt, (input) => readReceipt(p, input));
  serve(app, p, contract.readQueue, (input, grant) => readQueue(p, input, granted(grant, 'staff')));
}
