import * as z from 'zod/mini';
import { Id, maySay, mustSay } from './say.ts';

/** Passing on to an outside body (转介): the body's steps are recorded by the advisor who hears of them. */
export const referral = [
  z.object({
    kind: z.literal('refer'),
    referral: Id,
    to: mustSay('请写明转给哪个单位', 60),
    ground: z.enum(['consent', 'statutory'], '请写明凭什么转:本人同意,还是法律规定'),
    note: mustSay('请写明为什么转介'),
  }),
  z.object({
    kind: z.literal('moveReferral'),
    referral: Id,
    to: z.enum(['received', 'accepted', 'delivering', 'returned', 'verified', 'refused']),
    note: maySay(),
  }),
] as const;
