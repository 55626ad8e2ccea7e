import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { GrantGroup, InviteCode, Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;
const GrantId = z.string().check(z.regex(/^[0-9a-f]{24}$/, '编号格式不对'));
const Groups = z.array(GrantGroup).check(z.minLength(1, '至少留一样'), z.maxLength(3));

/** One person who may see something of the case, as the household sees it: no names. */
const Grant = z.object({
  grantId: GrantId,
  relation: z.enum(['self', 'relative']),
  /** It is the caller's own. */
  mine: z.boolean(),
  groups: z.array(GrantGroup),
  since: Moment,
  until: Moment,
  /** What the caller may do with it: take it back, narrow it, or set it as they like. */
  may: z.enum(['nothing', 'narrow', 'set']),
});
export const Grants = z.object({
  grants: z.array(Grant),
  /** The caller is the person concerned and may let others see. */
  mayShare: z.boolean(),
});
export type Grants = z.infer<typeof Grants>;

/** Who may see what: the person concerned sees everybody, others themselves. */
export const listGrants = endpoint({
  name: 'listGrants',
  summary: '谁能看我家的什么',
  method: 'GET',
  path: '/family/cases/:id/grants',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: Grants,
  problems,
});

/** Another set of groups or another last day; counts from the next request on. */
export const setGrant = endpoint({
  name: 'setGrant',
  summary: '改谁能看什么、看到哪天',
  method: 'POST',
  path: '/family/cases/:id/grants',
  callers: ['family'],
  input: z.object({ id: Ulid, grantId: GrantId, groups: Groups, until: Moment }),
  reply: Grants,
  status: 201,
  problems: [...problems, 'step.refused', 'case.changed'],
});

/** Take somebody's sight back; counts from the next request on. */
export const endGrant = endpoint({
  name: 'endGrant',
  summary: '马上不让看了',
  method: 'DELETE',
  path: '/family/cases/:id/grants/:grantId',
  callers: ['family'],
  input: z.object({ id: Ulid, grantId: GrantId }),
  reply: Grants,
  problems,
});

/** The person concerned lets somebody of the family see: a one-time code, valid 7 days. */
export const shareCase = endpoint({
  name: 'shareCase',
  summary: '让家里人也能看',
  method: 'POST',
  path: '/family/cases/:id/shares',
  callers: ['family'],
  input: z.object({ id: Ulid, eventId: Ulid, groups: Groups, months: z.int().check(z.minimum(1), z.maximum(12)) }),
  reply: z.object({ code: InviteCode, expiresAt: Moment }),
  status: 201,
  problems: [...problems, 'step.refused', 'case.changed'],
});
