import * as z from 'zod/mini';
import { Id, maySay } from './say.ts';

/** What the family says to one thing of the plan; staff record it where somebody has no phone. */
export const familyWord = [
  z.object({
    kind: z.literal('answerItem'),
    item: Id,
    answer: z.enum(['agreed', 'declined']),
    note: maySay(300),
  }),
] as const;
