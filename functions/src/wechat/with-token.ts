import { WeChatSilent } from './call.ts';
import type { StableToken } from './stable-token.ts';

const tokenRefused = new Set([40001, 40014, 42001]);

/** What came of a call that needs the access token. `noToken`: surely not done; `silent`: nobody knows. */
export type Answer<R> =
  | { readonly kind: 'reply'; readonly reply: R }
  | { readonly kind: 'noToken' }
  | { readonly kind: 'silent' };

/** Calls with the access token; a refused token is renewed once. */
export async function withToken<R extends { readonly errcode: number }>(
  token: StableToken,
  call: (accessToken: string) => Promise<R>,
): Promise<Answer<R>> {
  const first = await orNull(token.get());
  if (first === null) return { kind: 'noToken' };
  const reply = await orNull(call(first));
  if (!reply || !tokenRefused.has(reply.errcode)) return answer(reply);
  const second = await orNull(token.renew(first));
  return second === null ? { kind: 'noToken' } : answer(await orNull(call(second)));
}

const answer = <R>(reply: R | null): Answer<R> => (reply === null ? { kind: 'silent' } : { kind: 'reply', reply });

/** null instead of `WeChatSilent`. */
const orNull = <T>(waited: Promise<T>): Promise<T | null> =>
  waited.catch((cause: unknown) => {
    if (cause instanceof WeChatSilent) return null;
    throw cause;
  });
