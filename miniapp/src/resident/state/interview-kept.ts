import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';
import type { Interview } from './interview.ts';

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]) }),
  z.object({ kind: z.literal('range'), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal('unsure') }),
  z.object({ kind: z.literal('declined') }),
]);
const AnswerSet = z.record(z.string(), Answer);
const Member = z.object({ id: z.string(), label: z.string(), answers: AnswerSet });
const Ref = z.object({ fact: z.string(), member: z.optional(z.string()) });

const Kept = z.object({
  answers: z.object({ region: z.string(), household: AnswerSet, members: z.nullable(z.array(Member)) }),
  asked: z.array(Ref),
});

/** The screening of this household. It is read and written on this phone and goes nowhere else. */
export const interviewKept = kept<Interview | null>(
  'screening',
  z.nullable(Kept) as z.ZodMiniType<Interview | null>, // optional `member`: absent, never undefined, in what is kept
  null,
);

/** The papers already put aside, by policy: the places in its list. */
export const papersKept = kept<Readonly<Record<string, readonly number[]>>>(
  'screening.papers',
  z.record(z.string(), z.array(z.int())),
  {},
);

/** Forgets every answer and tick on this phone. */
export const forgetScreening = (): void => {
  interviewKept.clear();
  papersKept.clear();
};
