import * as z from 'zod/mini';
import { CaseState, DueKind } from '../case/states.ts';
import { endpoint } from './endpoint.ts';
import { Level, Moment, SignId, StreetCode, Ulid } from './values.ts';

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
