import * as z from 'zod/mini';
import { mustSay } from './say.ts';

/** Urgency and danger: raised by anyone, lowered and cleared by named people with a reason. */
export const level = [
  z.object({ kind: z.literal('raise'), level: z.enum(['P0', 'P1', 'P2']), note: mustSay('请写明为什么更急') }),
  z.object({ kind: z.literal('lower'), level: z.enum(['P1', 'P2', 'P3']), note: mustSay('请写明为什么可以缓一缓') }),
  z.object({ kind: z.literal('raiseFlag'), hides: z.boolean(), note: mustSay('请写明看到了什么危险') }),
  z.object({ kind: z.literal('clearFlag'), note: mustSay('请写明危险是怎么解除的') }),
  z.object({ kind: z.literal('release'), note: mustSay('请写明为什么可以让家里看到') }),
] as const;
