import * as z from 'zod/mini';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { GrantGroup, InviteCode, Moment, Ulid } from './values.ts';

/** A one-time code for the family, valid 7 days. Shown once; only its HMAC is kept. */
export const inviteFamily = endpoint({
  name: 'inviteFamily',
  summary: '给家人一个一次性邀请码',
  method: 'POST',
  path: '/cases/:id/invites',
  callers: ['advisor', 'lead'],
  input: z.object({
    id: Ulid,
    eventId: Ulid,
    /** What the followed person agreed this follower may see; status alone when nothing is said. */
    /** Whether the code is for the person concerned or, as long as nothing is said, for somebody of the family. */
    relation: z.optional(z.enum(['self', 'relative'])),
    groups: z.optional(z.array(GrantGroup).check(z.minLength(1), z.maxLength(3))),
  }),
  reply: z.object({ inviteId: z.string(), code: InviteCode, expiresAt: Moment }),
  status: 201,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'step.refused'],
});

export const revokeInvite = endpoint({
  name: 'revokeInvite',
  summary: '收回邀请码',
  method: 'DELETE',
  path: '/cases/:id/invites/:inviteId',
  callers: ['advisor', 'lead'],
  input: z.object({ id: Ulid, inviteId: z.string().check(z.maxLength(64)) }),
  reply: CaseView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'invite.unusable'],
});
