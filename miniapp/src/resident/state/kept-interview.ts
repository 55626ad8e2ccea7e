import * as z from 'zod/mini';

/** An answer as it lies in the phone’s storage. */
export const KeptAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]) }),
  z.object({ kind: z.literal('range'), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal('unsure') }),
  z.object({ kind: z.literal('declined') }),
]);
const AnswerSet = z.record(z.string(), KeptAnswer);
const Member = z.object({ id: z.string(), label: z.string(), answers: AnswerSet });
const Ref = z.object({ fact: z.string(), member: z.optional(z.string()) });

/** An interview as it lies in the phone's storage. */
export const KeptInterview = z.object({
  answers: z.object({ region: z.string(), household: AnswerSet, members: z.nullable(z.array(Member)) }),
  asked: z.array(Ref),
  skipped: z._default(z.array(Ref), []),
});
