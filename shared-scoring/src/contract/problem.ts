import * as z from 'zod/mini';

/** Every way a request can be refused. The code is for programs, `title` and `remedy` are for people. */
export const problemCodes = [
  'request.invalid',
  'session.missing',
  'session.expired',
  'login.refused',
  'forbidden',
  'notFound',
  'place.unknown',
  'report.conflict',
  'receipt.unknown',
  'receipt.answered',
  'case.changed',
  'step.refused',
  'invite.unusable',
  'handover.unusable',
  'roster.refused',
  'limit.reached',
  'wechat.unavailable',
  'map.unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What a refused request says (RFC 9457 problem details): which field, what was wrong, what to do. */
export const ProblemReply = z.object({
  code: z.enum(problemCodes),
  title: z.string(),
  remedy: z.string(),
  fields: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  requestId: z.optional(z.string()),
});
export type ProblemReply = z.infer<typeof ProblemReply>;

/** HTTP status of each problem, read by server and OpenAPI alike. */
export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'request.invalid': 400,
  'session.missing': 401,
  'session.expired': 401,
  'login.refused': 401,
  forbidden: 403,
  notFound: 404,
  'place.unknown': 422,
  'report.conflict': 409,
  'receipt.unknown': 404,
  'receipt.answered': 409,
  'case.changed': 409,
  'step.refused': 422,
  'invite.unusable': 410,
  'handover.unusable': 410,
  'roster.refused': 422,
  'limit.reached': 429,
  'wechat.unavailable': 503,
  'map.unavailable': 503,
  internal: 500,
};
