import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;

/** The things agreed on as the household reads them: what, who, by when, how far, and what it said to each. */
export const FamilyPlan = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      /** Who does it, in words; null where nobody can yet. */
      who: z.nullable(z.string()),
      by: z.nullable(Moment),
      state: z.enum(['open', 'gap', 'done', 'stopped']),
      /** Why there is nothing to do it with. */
      gap: z.nullable(z.string()),
      answer: z.nullable(z.enum(['agreed', 'declined'])),
      mayAnswer: z.boolean(),
    }),
  ),
});
export type FamilyPlan = z.infer<typeof FamilyPlan>;

export const readFamilyPlan = endpoint({
  name: 'readFamilyPlan',
  summary: '说好要办的事',
  method: 'GET',
  path: '/family/cases/:id/plan',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: FamilyPlan,
  problems,
});

/** Agree to one thing of the plan, or do not; either can be said again. */
export const answerPlanItem = endpoint({
  name: 'answerPlanItem',
  summary: '同意这件事,或不要',
  method: 'POST',
  path: '/family/cases/:id/plan/:item',
  callers: ['family'],
  input: z.object({
    id: Ulid,
    item: Ulid,
    eventId: Ulid,
    answer: z.enum(['agreed', 'declined']),
    note: z.optional(z.string().check(z.trim(), z.maxLength(300, '最多 300 个字'))),
  }),
  reply: FamilyPlan,
  status: 201,
  problems: [...problems, 'step.refused'],
});
