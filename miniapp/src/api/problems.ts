import { ProblemReply } from 'shared-scoring/contract';
import { text } from '../text/common.ts';
import type { Offline, Problem } from './result.ts';

export const offline: Offline = { code: 'offline', ...text.problem.offline };

/** An answer that is not what the contract says, such as a page from a hotel's login wall. */
export const garbled: Problem = { code: 'internal', ...text.problem.garbled };

/** The server's own words when it sent a problem, ours when it sent something else. */
export const problemOf = (body: unknown): Problem => {
  const parsed = ProblemReply.safeParse(body);
  return parsed.success ? parsed.data : garbled;
};
