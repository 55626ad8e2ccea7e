import type { Endpoint, InputOf, ReplyOf } from 'shared-scoring/contract';
import { type Address, addressOf } from './address.ts';
import { garbled, offline, problemOf } from './problems.ts';
import { done, failed, type Result } from './result.ts';
import { dropSession, session } from './session.ts';
import { type Answer, send } from './transport.ts';

const stale = ({ status }: Answer) => status === 401;

const asPerson = async (endpoint: Endpoint, { path, body }: Address): Promise<Result<Answer>> => {
  const first = await session();
  if (!first.ok) return first;
  const answer = await send(endpoint.method, path, body, first.value.token);
  if (!stale(answer)) return done(answer);
  dropSession(first.value.token);
  const second = await session();
  return second.ok ? done(await send(endpoint.method, path, body, second.value.token)) : second;
};

/**
 * Calls one endpoint of the contract: logs in silently when it needs a person, and once more when the session ended.
 * Never throws: no network is `offline`, an answer outside the contract is `internal`.
 */
export async function call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<Result<ReplyOf<E>>> {
  try {
    const address = addressOf(endpoint, input as object);
    const answer: Result<Answer> = endpoint.callers.includes('anyone')
      ? done(await send(endpoint.method, address.path, address.body))
      : await asPerson(endpoint, address);
    if (!answer.ok) return answer;
    if (answer.value.status !== endpoint.status) return failed(problemOf(answer.value.body));
    const reply = endpoint.reply.safeParse(answer.value.body);
    // `reply` is a value of this endpoint's own schema; the generic parameter cannot say so by itself.
    return reply.success ? done(reply.data as ReplyOf<E>) : failed(garbled);
  } catch {
    return failed(offline);
  }
}
