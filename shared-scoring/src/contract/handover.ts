import * as z from 'zod/mini';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { HandedField, HandedPhone, HandedPolicy } from './handed.ts';
import { Moment, StreetCode, Ulid } from './values.ts';

/** One-time code a resident shows or reads out: 8 characters in two groups, 40 random bits, good for 72 hours. */
export const HandoverCode = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, '交接码应为 8 位'));

/** What a resident hands over, field by field; nothing that is not in here leaves the phone. The id is made there. */
export const HandoverDraft = z
  .object({
    id: Ulid,
    street: StreetCode,
    policies: z.array(HandedPolicy).check(z.maxLength(20, '最多选 20 条政策')),
    fields: z.array(HandedField).check(z.maxLength(60, '最多交 60 项')),
    note: z.optional(z.string().check(z.maxLength(200, '最多 200 个字'))),
    /** Whether the advisor may call. The number is only there when the person typed one. */
    mayCall: z.boolean(),
    phone: z.optional(HandedPhone),
    /** 同意把勾选的内容交给这个街道的社区救助顾问. */
    agree: z.literal(true, '请先同意把勾选的内容交给这个街道的顾问'),
  })
  .check(
    z.refine(({ policies, fields, note }) => policies.length + fields.length > 0 || !!note?.trim(), {
      path: ['fields'],
      error: '请至少选一项,或者写一句话',
    }),
    z.refine(({ mayCall, phone }) => mayCall || phone === undefined, {
      path: ['phone'],
      error: '没有同意打电话,就不用留号码',
    }),
  );
export type HandoverDraft = z.infer<typeof HandoverDraft>;

const session = ['session.missing', 'session.expired'] as const;

/** Hand ticked answers to one street: gives a one-time code. The same request again gives the same code. */
export const createHandover = endpoint({
  name: 'createHandover',
  summary: '把勾选的内容交给街道顾问,拿一个一次性交接码',
  method: 'POST',
  path: '/handovers',
  callers: ['person'],
  input: HandoverDraft,
  reply: z.object({ id: Ulid, code: HandoverCode, expiresAt: Moment, streetName: z.string() }),
  status: 201,
  problems: ['request.invalid', ...session, 'place.unknown', 'report.conflict', 'limit.reached'],
});

/** One of my hand-overs: how many answers it holds and what became of it, never the answers. */
export const HandoverLine = z.object({
  id: Ulid,
  at: Moment,
  expiresAt: Moment,
  street: StreetCode,
  streetName: z.string(),
  fields: z.int(),
  state: z.enum(['open', 'used', 'revoked', 'expired']),
  /** The case to follow, once an advisor has opened it. */
  caseId: z.nullable(Ulid),
});
export type HandoverLine = z.infer<typeof HandoverLine>;

export const listHandovers = endpoint({
  name: 'listHandovers',
  summary: '我交给街道的内容',
  method: 'GET',
  path: '/handovers',
  callers: ['person'],
  input: z.object({}),
  reply: z.object({ items: z.array(HandoverLine) }),
  problems: [...session],
});

/** Take a code back that nobody has opened yet; what was handed over is deleted at once. */
export const revokeHandover = endpoint({
  name: 'revokeHandover',
  summary: '收回交接码,内容马上删除',
  method: 'DELETE',
  path: '/handovers/:id',
  callers: ['person'],
  input: z.object({ id: Ulid }),
  reply: HandoverLine,
  problems: ['request.invalid', ...session, 'notFound', 'handover.unusable'],
});

/** Open a resident's code: she becomes a case of this advisor with exactly what was ticked. Again: the same case. */
export const openHandover = endpoint({
  name: 'openHandover',
  summary: '顾问用交接码接下居民自己提出的事',
  method: 'POST',
  path: '/handovers/open',
  callers: ['advisor', 'lead'],
  input: z.object({ code: HandoverCode }),
  reply: CaseView,
  status: 201,
  problems: ['request.invalid', ...session, 'forbidden', 'handover.unusable', 'limit.reached'],
});
