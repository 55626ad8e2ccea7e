import * as z from 'zod/mini';
import { Id, maySay, mustSay, When } from './say.ts';

/** What the household says and asks, and the answers: the time of a visit, words, rights over its own data. */
export const family = [
  /** `at` is the time the household saw, so that nobody agrees to one that was changed meanwhile. */
  z.object({ kind: z.literal('agreeVisit'), at: When }),
  z.object({ kind: z.literal('moveVisit'), wish: z.optional(When), note: maySay(200) }),
  z.object({
    kind: z.literal('ask'),
    ask: Id,
    about: z.enum(['comment', 'copy', 'correct', 'delete', 'review']),
    note: maySay(300),
  }),
  z.object({
    kind: z.literal('answerAsk'),
    ask: Id,
    outcome: z.enum(['done', 'partly', 'refused']),
    told: mustSay('请写一句回给家里的话', 300),
  }),
] as const;
