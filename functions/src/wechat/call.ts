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

type Part = Pick<Platform, 'config' | 'fetch'>;

const patienceMs = 5_000;

/** One call to WeChat's server. Errors come back as `errcode`, with HTTP 200. Throws `WeChatSilent`. */
export const callWeChat = (p: Part, call: Call): Promise<WeChatReply> => callAt(p, p.config.wechatBaseUrl, call);

/** The same at another server of the house, which speaks alike. */
export const callAt = (p: Pick<Platform, 'fetch'>, baseUrl: string, call: Call): Promise<WeChatReply> =>
  read(p, baseUrl, call, async (reply) => asReply(await reply.text()));

/** The same for an interface that answers with a picture when all is well. */
export const callForPicture = (
  p: Part,
  call: Call,
): Promise<{ readonly errcode: number; readonly picture?: Picture }> =>
  read(p, p.config.wechatBaseUrl, call, async (reply) => {
    const type = reply.headers.get('content-type')?.split(';')[0] ?? '';
    if (!type.startsWith('image/')) return { errcode: asReply(await reply.text()).errcode };
    return { errcode: 0, picture: { type, bytes: new Uint8Array(await reply.arrayBuffer()) } };
  });

export type Picture = { readonly type: string; readonly bytes: Uint8Array };

async function read<T>(
  { fetch = globalThis.fetch }: Pick<Platform, 'fetch'>,
  baseUrl: string,
  { path, query = {}, body }: Call,
  as: (reply: Response) => Promise<T>,
) {
  const url = `${baseUrl}${path}?${new URLSearchParams(query)}`;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return await as(await fetch(url, body === undefined ? { signal } : { ...post, signal }));
  } catch (cause) {
    throw new WeChatSilent(path, { cause });
  }
}

const asReply = (json: string): WeChatReply => Reply.parse(JSON.parse(keepBigNumbers(json)));

/** `msgid` is a bare integer above 2^53: quoted before parsing, it stays exact. */
export const keepBigNumbers = (json: string): string => json.replace(/("msgid"\s*:\s*)(\d+)/g, '$1"$2"');
