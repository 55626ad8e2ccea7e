import { HandoverCode } from 'shared-scoring/contract';
import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';
import type { Picks } from './handover.ts';

/** What is ticked but not handed over yet. */
export const picksKept = kept<Picks | null>(
  'handover.picks',
  z.nullable(
    z.object({
      id: z.string(),
      street: z.nullable(z.string()),
      policies: z.array(z.string()),
      answers: z.array(z.string()),
      note: z.string(),
      mayCall: z.boolean(),
      phone: z.string(),
    }),
  ),
  null,
);

/** A code this phone was given: the service tells it only once. */
export type Code = {
  readonly id: string;
  readonly code: string;
  readonly expiresAt: number;
  readonly streetName: string;
};

/** The codes this phone was given, the newest first. */
export const codesKept = kept<readonly Code[]>(
  'handover.codes',
  z.array(z.object({ id: z.string(), code: HandoverCode, expiresAt: z.number(), streetName: z.string() })),
  [],
);
