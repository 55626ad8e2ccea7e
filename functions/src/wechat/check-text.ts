import type { TextVerdict } from 'shared-scoring/contract';
import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';
import { callWeChat } from './call.ts';
import type { StableToken } from './stable-token.ts';
import { withToken } from './with-token.ts';

const Result = z.object({
  trace_id: z.optional(z.string()),
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']), label: z.int() }),
});

/** What WeChat thinks of a text; `errcode` where it could not be asked (null: no answer). */
export type Checked = {
  readonly verdict: TextVerdict;
  readonly label?: number;
  readonly traceId?: string;
  readonly errcode?: number | null;
};

/** Longest text the interface takes, in characters. */
const longest = 2_500;
/** 评论: a person's words about a matter, read by others. */
const scene = 2;

/**
 * msgSecCheck, version 2. The person must have been in the mini-program within two hours (else 61010), so it is asked
 * while they submit. Never throws for what WeChat says: whatever is no verdict is `unchecked`. Source: backend.md §5.
 */
export async function checkText(
  p: Platform,
  token: StableToken,
  { openid, content }: { readonly openid: string; readonly content: string },
): Promise<Checked> {
  const body = { version: 2, scene, openid, content: [...content].slice(0, longest).join('') };
  const asked = await withToken(token, (access_token) =>
    callWeChat(p, { path: '/wxa/msg_sec_check', query: { access_token }, body }),
  );
  if (asked.kind !== 'reply') return { verdict: 'unchecked', errcode: null };
  const { errcode } = asked.reply;
  const read = Result.safeParse(asked.reply);
  if (errcode !== 0 || !read.success) return { verdict: 'unchecked', errcode };
  const { result, trace_id } = read.data;
  return { verdict: result.suggest, label: result.label, ...(trace_id && { traceId: trace_id }) };
}
