import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { DeviceId, Moment, Place, ReceiptCode, SignId, Ulid } from './values.ts';

/** Things a neighbour may notice that raise urgency by 10 each, at most 20 in all (assessment.md §4.2). */
export const Modifier = z.enum([
  'over80OrAlone',
  'childUnder8',
  'pregnantOrNewborn',
  'visiblyDisabled',
  'weatherWarning',
]);
export type Modifier = z.infer<typeof Modifier>;

/** What a neighbour sends. The id is made on the phone, so sending twice is receiving once. */
export const ReportDraft = z.object({
  id: Ulid,
  place: Place,
  signs: z.array(SignId).check(z.minLength(1, '请至少选一个看到或听到的现象'), z.maxLength(24, '现象太多了')),
  modifiers: z.array(Modifier).check(z.maxLength(5)),
  /** Only what was seen or heard; free text may raise the level, never lower it. */
  note: z.optional(z.string().check(z.maxLength(200, '最多 200 个字'))),
  spoken: z.enum(['yes', 'no', 'unsaid']),
  /** 我没有进屋查看、没有跟踪、没有拍摄. */
  promise: z.literal(true, '请先确认:没有进屋查看、没有跟踪、没有拍摄'),
  /** True: the platform keeps no link between the report and the reporter. */
  unnamed: z.boolean(),
  /** Counts reports of one phone in a day; only an HMAC is kept, apart from the report and for two days. */
  device: z.optional(DeviceId),
});
export type ReportDraft = z.infer<typeof ReportDraft>;

/** All a reporter is ever told. Never a result, a grade or whether the household was known. */
export const ReceiptStatus = z.enum(['已收到', '已受理', '已跟进', '补充请求']);
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

export const Receipt = z.object({
  code: ReceiptCode,
  status: ReceiptStatus,
  at: Moment,
  /** One plain question of the advisor that waits for an answer (补充请求). */
  question: z.optional(z.string()),
  /** The reporter has taken the report back; an advisor still looks before the case is put away. */
  withdrawn: z.optional(z.literal(true)),
});
export type Receipt = z.infer<typeof Receipt>;

/** File a report; it is routed to one street and one accountable advisor in the same commit. 201 only after it. */
export const fileReport = endpoint({
  name: 'fileReport',
  summary: '告诉社区:有户人家需要关心',
  method: 'POST',
  path: '/reports',
  callers: ['person'],
  input: ReportDraft,
  reply: Receipt,
  status: 201,
  problems: [
    'request.invalid',
    'session.missing',
    'session.expired',
    'place.unknown',
    'report.conflict',
    'limit.reached',
  ],
});

/** Where a report stands. Works without login; the code is the secret. */
export const readReceipt = endpoint({
  name: 'readReceipt',
  summary: '用回执码看进度',
  method: 'GET',
  path: '/receipts/:code',
  callers: ['anyone'],
  input: z.object({ code: ReceiptCode }),
  reply: Receipt,
  problems: ['request.invalid', 'receipt.unknown'],
});
