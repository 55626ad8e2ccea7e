import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';

const Reply = z.looseObject({ errcode: z._default(z.int(), 0), errmsg: z._default(z.string(), '') });
export type WeChatReply = z.infer<typeof Reply>;

/** No answer that could be read: whether WeChat did it is not known. */
export class WeChatSilent extends Error {
  override readonly name = 'WeChatSilent';
}

type Call = {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
};

const patienceMs = 5_000;

/** One call to WeChat's server. Errors come back as `errcode`, with HTTP 200. Throws `WeChatSilent`. */
export async function callWeChat(
  { config }: Pick<Platform, 'config'>,
  { path, query = {}, body }: Call,
): Promise<WeChatReply> {
  const url = `${config.wechatBaseUrl}${path}?${new URLSearchParams(query)}`;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const reply = await fetch(url, body === undefined ? { signal } : { ...post, signal });
    return Reply.parse(JSON.parse(keepBigNumbers(await reply.text())));
  } catch (cause) {
    throw new WeChatSilent(path, { cause });
  }
}

/** `msgid` is a bare integer above 2^53: quoted before parsing, it stays exact. */
export const keepBigNumbers = (json: string): string => json.replace(/("msgid"\s*:\s*)(\d+)/g, '$1"$2"');
