import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Ulid } from './values.ts';

/**
 * Handing in a visit form as the phone has kept it: checked when it was written and again by the server, so that whoever
 * only sends it on needs neither the form's schema nor the reply's.
 */
export const handInVisit = endpoint({
  name: 'recordVisit',
  summary: '交一份走访表',
  method: 'POST',
  path: '/cases/:id/visits',
  callers: ['advisor', 'lead'],
  input: z.looseObject({ id: Ulid, formId: Ulid }),
  reply: z.unknown(),
  status: 201,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'step.refused'],
});
