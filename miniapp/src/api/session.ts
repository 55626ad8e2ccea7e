import { type Me, openSession } from 'shared-scoring/contract';
import { now } from '../device/clock.ts';
import { loginCode } from '../device/login.ts';
import { garbled, offline, problemOf } from './problems.ts';
import { done, failed, type Result } from './result.ts';
import { send } from './transport.ts';

export type Session = { readonly token: string; readonly expiresAt: number; readonly me: Me };

let current: Session | null = null;
let opening: Promise<Result<Session>> | null = null;

const open = async (): Promise<Result<Session>> => {
  try {
    const answer = await send('POST', openSession.path, { code: await loginCode() });
    if (answer.status !== openSession.status) return failed(problemOf(answer.body));
    const reply = openSession.reply.safeParse(answer.body);
    if (!reply.success) return failed(garbled);
    current = reply.data;
    return done(reply.data);
  } catch {
    return failed(offline);
  }
};

/** A session that still lives; logs in silently when there is none. Many callers at once share one login. */
export const session = (): Promise<Result<Session>> => {
  if (current && current.expiresAt > now() + 5_000) return Promise.resolve(done(current));
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
};

/** The server no longer takes this token: the next call logs in again. */
export const dropSession = (token: string): void => {
  if (current?.token === token) current = null;
};
