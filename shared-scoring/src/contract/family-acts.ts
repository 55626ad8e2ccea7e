import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { FamilyView } from './family.ts';
import { Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;
const say = (ask: string) => z.string().check(z.trim(), z.minLength(1, ask), z.maxLength(300, '最多 300 个字'));

/** The family does not agree: somebody who did not decide it looks again. */
export const objectToCase = endpoint({
  name: 'objectToCase',
  summary: '家里不同意,请别的同事再看',
  method: 'POST',
  path: '/family/cases/:id/objections',
  callers: ['family'],
  input: z.object({
    id: Ulid,
    eventId: Ulid,
    about: z.enum(['grade', 'plan', 'closing']),
    note: say('请写一句您不同意什么'),
  }),
  reply: FamilyView,
  status: 201,
  problems: [...problems, 'step.refused'],
});

/** A complaint goes to the street's lead, never to the one complained of. */
export const complainOfCase = endpoint({
  name: 'complainOfCase',
  summary: '向街道负责人反映',
  method: 'POST',
  path: '/family/cases/:id/complaints',
  callers: ['family'],
  input: z.object({ id: Ulid, eventId: Ulid, note: say('请写一句是什么事') }),
  reply: FamilyView,
  status: 201,
  problems: [...problems, 'step.refused'],
});

/** What of an assessment the household reads: what was told and by whom, what is not known yet, and how to object. */
export const FamilyAssessment = z.object({
  /** In plain words; never a grade's office name. */
  said: z.string(),
  at: z.nullable(Moment),
  known: z.array(z.object({ about: z.string(), from: z.string(), at: Moment })),
  unknown: z.array(z.string()),
  notADecision: z.string(),
});
export type FamilyAssessment = z.infer<typeof FamilyAssessment>;

export const readFamilyAssessment = endpoint({
  name: 'readFamilyAssessment',
  summary: '我家的情况是怎么记的',
  method: 'GET',
  path: '/family/cases/:id/assessment',
  callers: ['family'],
  input: z.object({ id: Ulid }),
  reply: FamilyAssessment,
  problems,
});
