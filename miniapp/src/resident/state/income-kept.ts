import type { IncomeDraft } from 'shared-scoring/income';
import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';
import { KeptAnswer } from './kept-interview.ts';

const Earner = z.object({
  id: z.string(),
  label: z.string(),
  age: z.optional(z.number()),
  comesIn: z.optional(KeptAnswer),
  goesOut: z.optional(KeptAnswer),
  amounts: z.record(z.string(), z.object({ answer: KeptAnswer, per: z.enum(['month', 'quarter', 'year']) })),
});

/** The calculator half-way through; on this phone only. */
export const incomeKept = kept<IncomeDraft | null>(
  'screening.income',
  z.nullable(z.object({ people: z.array(Earner), home: Earner })) as unknown as z.ZodMiniType<IncomeDraft | null>, // optional fields: absent, never undefined
  null,
);
