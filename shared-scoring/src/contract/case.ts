import * as z from 'zod/mini';
import { CaseEvent, CaseState, DueKind } from '../case/types.ts';
import { endpoint } from './endpoint.ts';
import { Handed } from './handed.ts';
import { Level, Moment, Place, SignId, StreetCode, Ulid } from './values.ts';

export const Due = z.object({
  kind: DueKind,
  at: z.nullable(Moment),
  /** True: counted through days whose holiday notice is not published yet; show it as 预计. */
  estimated: z.optional(z.boolean()),
});
export type Due = z.infer<typeof Due>;

/** One line of the queue, with the reasons for its place (level, clock, urgency, age). Nothing personal. */
export const QueueItem = z.object({
  id: Ulid,
  state: CaseState,
  level: Level,
  urgency: z.int().check(z.minimum(0), z.maximum(100)),
  redFlag: z.boolean(),
  signs: z.array(SignId),
  street: StreetCode,
  committeeName: z.nullable(z.string()),
  receivedAt: Moment,
  due: Due,
  overdue: z.boolean(),
  ownerBadge: z.string(),
  mine: z.boolean(),
  /** Came, came back or was handed over since this person last looked. */
  fresh: z.boolean(),
  /** Offered to another street that has not answered yet; the owner is still responsible. */
  offer: z.nullable(z.object({ toName: z.string(), answerBy: Moment })),
  /** Plain-Chinese reasons, strongest first. */
  why: z.array(z.string()),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** What part of the open queue is asked for: one's own, past the time, new since the last look, with signs of danger. */
export const QueuePart = z.enum(['all', 'mine', 'late', 'fresh', 'danger']);
export type QueuePart = z.infer<typeof QueuePart>;

/** The queue of the caller's street; for the district the cases its own desk has. Looking changes nothing. */
export const readQueue = endpoint({
  name: 'readQueue',
  summary: '本街道的队列,已按先后排好',
  method: 'GET',
  path: '/queue',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({ show: z._default(z.enum(['open', 'closed']), 'open'), only: z.optional(QueuePart) }),
  reply: z.object({
    /** Street (9 digits) or district (6). */
    street: z.string().check(z.regex(/^\d{6}(\d{3})?$/)),
    streetName: z.string(),
    now: Moment,
    /** When this person last looked, on whatever device; null: never. */
    seenAt: z.nullable(Moment),
    /** How many of each part there are, whichever was asked for. */
    counts: z.record(QueuePart, z.int()),
    items: z.array(QueueItem),
  }),
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden'],
});

/** "I have seen the queue as it was then": kept per person, so that phone and desk agree on what is new. */
export const markQueueSeen = endpoint({
  name: 'markQueueSeen',
  summary: '队列看到这里了',
  method: 'POST',
  path: '/queue/seen',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({ at: Moment }),
  reply: z.object({ seenAt: Moment }),
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden'],
});

/** One entry of the case log: who, in what role, when, from which state to which, and the hash that chains it. */
export const LogEntry = z.object({
  seq: z.int(),
  at: Moment,
  actorBadge: z.string(),
  actorRole: z.enum(['advisor', 'lead', 'district', 'system', 'family']),
  kind: z.string(),
  from: z.nullable(CaseState),
  to: CaseState,
  text: z.string(),
  hash: z.string(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** A case as its staff see it. It never says who reported. */
export const CaseView = z.object({
  id: Ulid,
  /** Rises by one with every step; send it back so that nobody overwrites a colleague. */
  version: z.int(),
  state: CaseState,
  level: Level,
  urgency: z.int(),
  redFlag: z.boolean(),
  signs: z.array(SignId),
  modifiers: z.array(z.string()),
  note: z.nullable(z.string()),
  spoken: z.enum(['yes', 'no', 'unsaid']),
  place: Place,
  streetName: z.string(),
  committeeName: z.nullable(z.string()),
  receivedAt: Moment,
  due: Due,
  overdue: z.boolean(),
  ownerBadge: z.string(),
  mine: z.boolean(),
  why: z.array(z.string()),
  /** Kinds of event this caller may record now. */
  can: z.array(z.string()),
  invites: z.array(
    z.object({
      id: z.string(),
      at: Moment,
      expiresAt: Moment,
      state: z.enum(['open', 'used', 'revoked', 'expired']),
    }),
  ),
  family: z.int(),
  /** Other cases that may be about the same household (可能与另一件是同一户), oldest first; reporters see none of it. */
  alike: z.optional(
    z.array(
      z.object({
        id: Ulid,
        state: z.enum(['suggested', 'linked', 'apart']),
        /** What is the same, in plain Chinese: 同一弄、同一号. */
        why: z.string(),
        receivedAt: Moment,
      }),
    ),
  ),
  /** The one question to the reporter, and what came back; `answer` null: not yet. */
  question: z.optional(z.object({ text: z.string(), at: Moment, answer: z.nullable(z.string()) })),
  /** The reporter took the report back; nothing is closed by that. */
  withdrawnAt: z.optional(Moment),
  /** The content check doubts the note, or the street lead took it out of sight. */
  noteCheck: z.optional(z.enum(['review', 'risky', 'hidden'])),
  /** Who raised it; absent: a neighbour. */
  source: z.optional(z.enum(['self'])),
  /** What the resident ticked, word for word; only where she raised it herself. */
  handed: z.optional(Handed),
  log: z.array(LogEntry),
});
export type CaseView = z.infer<typeof CaseView>;

const staff = ['advisor', 'lead', 'district'] as const;

export const readCase = endpoint({
  name: 'readCase',
  summary: '看一件事',
  method: 'GET',
  path: '/cases/:id',
  callers: staff,
  offered: true,
  input: z.object({ id: Ulid }),
  reply: CaseView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'],
});

/** Record one event. `eventId` makes repeats harmless, `version` refuses a step on a view that is out of date. */
export const stepCase = endpoint({
  name: 'stepCase',
  summary: '记录一步',
  method: 'POST',
  path: '/cases/:id/steps',
  callers: staff,
  offered: true,
  input: z.object({ id: Ulid, eventId: Ulid, version: z.int().check(z.minimum(1)), event: CaseEvent }),
  reply: CaseView,
  problems: [
    'request.invalid',
    'session.missing',
    'session.expired',
    'forbidden',
    'notFound',
    'case.changed',
    'step.refused',
  ],
});
