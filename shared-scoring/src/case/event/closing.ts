import * as z from 'zod/mini';
import { mustSay } from './say.ts';

/** Closing with four eyes, and coming back: S12, S13. */
export const closing = [
  z.object({
    kind: z.literal('proposeClose'),
    reason: z.enum(['helped', 'noNeed', 'moved', 'refused', 'other']),
    note: mustSay('请写一句结案说明'),
  }),
  z.object({ kind: z.literal('approveClose') }),
  z.object({ kind: z.literal('returnClose'), note: mustSay('请写明退回原因') }),
  z.object({ kind: z.literal('reopen'), note: mustSay('请写明重开原因') }),
] as const;
