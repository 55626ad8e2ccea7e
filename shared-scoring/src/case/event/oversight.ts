import * as z from 'zod/mini';
import { Id, maySay, mustSay, When } from './say.ts';

/** Consent given without a phone or for a child, and a supervisor's look at a case drawn by lot. */
export const oversight = [
  /** Of a person without a phone: said to an advisor before a colleague who heard it too. */
  z.object({
    kind: z.literal('witnessConsent'),
    consent: Id,
    purpose: z.enum(['visit', 'share', 'records']),
    /** The colleague who heard it; never the one who records it. */
    witness: Id,
    until: When,
    words: mustSay('请写下本人说的话', 300),
  }),
  /** Of the guardian of a child under 14. */
  z.object({
    kind: z.literal('guardianConsent'),
    consent: Id,
    /** `child`: to write down what a visit finds of the child. */
    purpose: z.enum(['visit', 'share', 'records', 'child']),
    /** Year and month of the child's birth, 2015-06; nothing more of the child is kept here. Left out by a visit form, which has the age. */
    born: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '请写出生的年和月,像 2015-06'))),
    guardian: z.enum(['parent', 'grandparent', 'other'], '请选监护人是谁'),
    until: When,
    words: mustSay('请写下监护人说的话', 300),
  }),
  z.object({ kind: z.literal('endConsent'), consent: Id, note: maySay(300) }),
  z.object({
    kind: z.literal('check'),
    check: Id,
    outcome: z.enum(['sound', 'mend']),
    note: mustSay('请写看到了什么'),
  }),
] as const;
