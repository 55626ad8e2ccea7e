import * as z from 'zod/mini';
import { maySay } from './say.ts';

/** From acceptance to the first contact: S1–S4. */
export const firstSteps = [
  z.object({ kind: z.literal('accept') }),
  z.object({
    kind: z.literal('link'),
    finding: z.enum(['new', 'same', 'unsure']),
    note: maySay(200),
  }),
  z.object({
    kind: z.literal('contact'),
    way: z.enum(['phone', 'door', 'other']),
    outcome: z.enum(['reached', 'refused', 'notFound']),
    note: maySay(),
  }),
] as const;
