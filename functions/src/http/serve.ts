import type { Context, Hono } from 'hono';
import type { Endpoint, InputOf, ReplyOf } from 'shared-scoring/contract';
import { noteFamilyRead } from '../audit/reads.ts';
import { type Grant, identify, permit } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { readInput } from './read-input.ts';

/** A use case: checked input and what the caller was granted come in, the reply goes out. */
export type Handler<E> = (input: InputOf<E>, grant: Grant) => Promise<ReplyOf<E>>;

/** Serves one contract value: who calls, what they say, may they; then the use case, then the reply by the contract. */
export function serve<E extends Endpoint>(app: Hono, platform: Platform, endpoint: E, handler: Handler<E>): void {
  app.on(endpoint.method, endpoint.path, async (c: Context) => {
    const caller = await identify(platform, endpoint.callers, c.req.header('authorization'));
    const input = await readInput(c, endpoint);
    const grant = await permit(platform, endpoint, caller, input);
    // The schema that made `input` is the endpoint's own.
    const reply = await handler(input as InputOf<E>, grant);
    const { record, follower } = grant;
    // What takes consent away shows nothing of the case.
    if (record && follower && endpoint.method !== 'DELETE') await noteFamilyRead(platform, record.id, follower.userId);
    return c.json(endpoint.reply.parse(reply) as object, endpoint.status, { 'cache-control': 'no-store' });
  });
}
