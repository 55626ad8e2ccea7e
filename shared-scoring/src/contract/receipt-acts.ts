import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Receipt } from './report.ts';
import { ReceiptCode } from './values.ts';

/** Answer the advisor's one question. Works without login, once; who answers stays unknown. */
export const answerReceipt = endpoint({
  name: 'answerReceipt',
  summary: '回答顾问的一个问题',
  method: 'POST',
  path: '/receipts/answer',
  callers: ['anyone'],
  input: z.object({
    code: ReceiptCode,
    answer: z.string().check(z.trim(), z.minLength(1, '请写一句回答'), z.maxLength(200, '最多 200 个字')),
    /** A one-time wx.login code where there is one: it lets WeChat check the words, and is kept nowhere. */
    login: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
  }),
  reply: Receipt,
  status: 201,
  problems: ['request.invalid', 'receipt.unknown', 'receipt.answered'],
});

/**
 * Take a report back. Nothing seen is forgotten: the case stays until a named person has looked, and who reported is
 * erased. Works without login; again it changes nothing.
 */
export const withdrawReport = endpoint({
  name: 'withdrawReport',
  summary: '撤回反映',
  method: 'POST',
  path: '/receipts/withdraw',
  callers: ['anyone'],
  input: z.object({ code: ReceiptCode }),
  reply: Receipt,
  problems: ['request.invalid', 'receipt.unknown'],
});
