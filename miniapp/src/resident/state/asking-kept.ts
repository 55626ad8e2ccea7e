import type { Asking } from 'shared-scoring';
import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';

/** How this person wants to be asked; remembered on this phone. */
export const askingKept = kept<Asking>('screening.asking', z.enum(['fewest', 'early']), 'fewest');
