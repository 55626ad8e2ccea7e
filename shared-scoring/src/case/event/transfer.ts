import * as z from 'zod/mini';
import { Id, mustSay } from './say.ts';

/** Where a case is to go: a street's desk, or one person there. */
const TransferTo = z.object({
  street: z.string().check(z.regex(/^\d{9}$/, '街道代码应为 9 位数字')),
  staff: z.optional(Id),
});

/** Handing over (移送): the sender stays responsible until somebody accepts. */
export const transfer = [
  z.object({ kind: z.literal('offerTransfer'), to: TransferTo, note: mustSay('请写明为什么移送') }),
  z.object({ kind: z.literal('withdrawTransfer') }),
  z.object({ kind: z.literal('acceptTransfer') }),
  z.object({ kind: z.literal('rejectTransfer'), note: mustSay('请写明为什么不接') }),
  z.object({ kind: z.literal('expireTransfer') }),
  z.object({
    kind: z.literal('assign'),
    to: z.object({ street: TransferTo.shape.street, staff: Id }),
    note: mustSay('请写明为什么指定'),
  }),
] as const;
