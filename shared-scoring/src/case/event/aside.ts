import * as z from 'zod/mini';
import { mustSay } from './say.ts';

/** States beside the main road: said no, not found, watched, left, not ours. */
export const aside = [
  z.object({ kind: z.literal('respectRefusal'), capable: z.literal(true, '要确认本人能自己做主') }),
  z.object({ kind: z.literal('signUnfound'), checked: z.boolean(), note: mustSay('请写明怎么找的') }),
  z.object({ kind: z.literal('watch'), note: mustSay('请写明为什么放进观察') }),
  z.object({
    kind: z.literal('review'),
    outcome: z.enum(['quiet', 'trigger']),
    note: mustSay('请写明看到的情况'),
  }),
  z.object({
    kind: z.literal('leave'),
    reason: z.enum(['moved', 'died', 'exceeded']),
    note: mustSay('请写明退出的情况'),
  }),
  z.object({
    kind: z.literal('reject'),
    reason: z.enum(['noContent', 'notOurs', 'duplicate', 'malicious']),
    note: mustSay('请写明为什么不受理'),
  }),
] as const;
