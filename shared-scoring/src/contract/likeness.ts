import * as z from 'zod/mini';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { Ulid } from './values.ts';

/** Say that two cases are about one household, or that they are not. Both keep their owner, clock and history. */
export const markAlike = endpoint({
  name: 'markAlike',
  summary: '是同一户,或者分开',
  method: 'POST',
  path: '/cases/:id/alike',
  callers: ['advisor', 'lead'],
  input: z.object({ id: Ulid, otherId: Ulid, act: z.enum(['link', 'part']) }),
  reply: CaseView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'step.refused'],
});
