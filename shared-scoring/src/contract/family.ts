import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { GrantGroup, InviteCode, Moment, Ulid } from './values.ts';

/** A case as the family sees it: plain words, who has it, what is next and by when. No level, sign or score. */
export const FamilyView = z.object({
  id: Ulid,
  advisor: z.object({ streetName: z.string(), badge: z.string(), hours: z.string() }),
  next: z.object({
    what: z.string(),
    /** Whose turn it is: 顾问, 街道负责人, 您; empty when nothing is waited for. */
    who: z.string(),
    /** null: nothing is waited for (closed). */
    by: z.nullable(Moment),
    ifLate: z.string(),
    late: z.boolean(),
    /** How long it stood still in all, which is not counted; null when it never did. */
    stood: z.nullable(z.string()),
  }),
  /** What goes on beside the next step, each with its day. */
  beside: z.array(z.object({ what: z.string(), by: z.nullable(Moment), late: z.boolean() })),
  timeline: z.array(
    z.object({
      at: z.nullable(Moment),
      text: z.string(),
      detail: z.nullable(z.string()),
      status: z.enum(['done', 'now', 'later']),
    }),
  ),
  /** The time of a visit that was proposed, and what the household said to it. */
  visit: z.nullable(z.object({ at: Moment, reply: z.enum(['open', 'agreed', 'other']), wish: z.nullable(Moment) })),
  /** What one may not agree with now. */
  mayObject: z.array(z.enum(['grade', 'plan', 'closing'])),
  /** The three questions: not yet, to be answered, answered. */
  rating: z.enum(['notYet', 'open', 'done']),
  /** Who opened this file, newest first: role and badge, never a name. */
  readers: z.array(z.object({ at: Moment, who: z.string() })),
  /** What this person agreed to by opening the invitation, and since when. */
  consent: z.object({
    scope: z.enum(['status']),
    groups: z.optional(z.array(GrantGroup)),
    /** Whether it is the person concerned or somebody of the family. */
    relation: z.enum(['self', 'relative']),
    since: Moment,
    until: Moment,
  }),
});
export type FamilyView = z.infer<typeof FamilyView>;

/** Open an invitation: the person agrees to follow this case (status only, at most 12 months, revocable). */
export const openInvite = endpoint({
  name: 'openInvite',
  summary: '家人用邀请码打开',
  method: 'POST',
  path: '/invites/open',
  callers: ['person'],
  input: z.object({ code: InviteCode, agree: z.literal(true, '请先同意查看进度') }),
  reply: FamilyView,
  status: 201,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'invite.unusable', 'limit.reached'],
});

export const listFamilyCases = endpoint({
  name: 'listFamilyCases',
  summary: '我关注的事',
  method: 'GET',
  path: '/family/cases',
  callers: ['person'],
  input: z.object({}),
  reply: z.object({
    items: z.array(z.object({ id: Ulid, streetName: z.string(), next: z.string(), by: z.nullable(Moment) })),
  }),
  problems: ['session.missing', 'session.expired'],
});

export const readFamilyCase = endpoint({
  name: 'readFamilyCase',
  summary: '我家的事',
  method: 'GET',
  path: '/family/cases/:id',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: FamilyView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'],
});

/** Withdraw consent: from the next request on this person sees nothing of the case. */
export const leaveFamilyCase = endpoint({
  name: 'leaveFamilyCase',
  summary: '不再查看,收回同意',
  method: 'DELETE',
  path: '/family/cases/:id',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: z.object({ left: z.literal(true) }),
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'],
});
