import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { AskAbout } from './family-talk.ts';
import { Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;

/** One kind of thing held about the household: in words, from whom, since when. Never who reported. */
const HeldItem = z.object({
  what: z.string(),
  from: z.string(),
  at: z.nullable(Moment),
  /** Each answer of a visit: what was asked, how it is known, and what was said where it was the household's own word. */
  answers: z.optional(z.array(z.object({ ask: z.string(), said: z.nullable(z.string()), from: z.string() }))),
});

/** What is held about the household by group, who looked at it, and what was asked and answered. */
export const Held = z.object({
  groups: z.array(z.object({ title: z.string(), items: z.array(HeldItem), why: z.nullable(z.string()) })),
  /** Who opened the file, newest first: role and badge, never a name. */
  readers: z.array(z.object({ at: Moment, who: z.string() })),
  /** What this person asked, newest first, with its day and its answer. */
  asks: z.array(
    z.object({
      id: z.string(),
      about: AskAbout,
      at: Moment,
      /** The person's own words. */
      note: z.nullable(z.string()),
      dueAt: Moment,
      answer: z.nullable(z.object({ outcome: z.enum(['done', 'partly', 'refused']), told: z.nullable(z.string()) })),
    }),
  ),
  /** How long things are kept, and on what ground. */
  rules: z.array(z.string()),
});
export type Held = z.infer<typeof Held>;

export const readHeld = endpoint({
  name: 'readHeld',
  summary: '记了我家什么,谁看过',
  method: 'GET',
  path: '/family/cases/:id/held',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: Held,
  problems,
});

/** What may be handed out at once, as one plain text to keep: the way of the case, one's own words and consents. */
export const exportHeld = endpoint({
  name: 'exportHeld',
  summary: '把自己的资料存一份',
  method: 'GET',
  path: '/family/cases/:id/export',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: z.object({ name: z.string(), text: z.string() }),
  problems,
});
