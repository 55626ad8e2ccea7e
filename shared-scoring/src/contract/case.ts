import * as z from 'zod/mini';
import { CaseState } from '../case/states.ts';
import { CaseEvent } from '../case/types.ts';
import { endpoint } from './endpoint.ts';
import { Handed } from './handed.ts';
import { Due } from './queue.ts';
import { Level, Moment, Place, SignId, Ulid } from './values.ts';

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
  /** What the family said or asked and waits to hear about, soonest due first. */
  fromFamily: z.optional(
    z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['comment', 'copy', 'correct', 'delete', 'review', 'objection', 'complaint']),
        at: Moment,
        /** The family's own words. */
        words: z.nullable(z.string()),
        dueAt: Moment,
        /** Whether this caller may answer it. */
        may: z.boolean(),
      }),
    ),
  ),
  /** Consent given without a phone or for a child, newest first. */
  consents: z.optional(
    z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['witnessed', 'guardian']),
        purpose: z.enum(['visit', 'share', 'records', 'child']),
        since: Moment,
        until: Moment,
        endedAt: z.nullable(Moment),
      }),
    ),
  ),
  /** The time of a visit that was proposed, and what the family said to it. */
  visit: z.optional(
    z.object({
      at: Moment,
      reply: z.enum(['open', 'agreed', 'other']),
      wish: z.nullable(Moment),
      words: z.nullable(z.string()),
    }),
  ),
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
