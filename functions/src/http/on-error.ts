import type { Context } from 'hono';
import { type ProblemReply, problemStatus } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { problemWords } from './words.ts';

/** The one place where a failure becomes HTTP. What nobody foresaw says nothing of itself outside. */
export const onError =
  ({ log, random }: Pick<Platform, 'log' | 'random'>) =>
  (failure: Error, c: Context): Response => {
    const problem = failure instanceof Problem ? failure : new Problem('internal', { cause: failure });
    const { code, fields, say } = problem;
    const { title, remedy } = problemWords[code];
    const requestId = Buffer.from(random(8)).toString('hex');
    if (code === 'internal') log('request.failed', { requestId, path: c.req.routePath, error: String(problem.cause) });
    const reply: ProblemReply = {
      code,
      title,
      remedy: say ?? remedy,
      requestId,
      ...(fields.length > 0 && { fields: [...fields] }),
    };
    c.header('content-type', 'application/problem+json; charset=utf-8');
    c.header('cache-control', 'no-store');
    // The contract's statuses all have a body; hono wants them as literals.
    return c.body(JSON.stringify(reply), problemStatus[code] as 400);
  };
