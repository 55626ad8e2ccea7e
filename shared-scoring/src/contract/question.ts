import * as z from 'zod/mini';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { Ulid } from './values.ts';

/** Ask the reporter one plain question; the receipt shows it. One question per report. */
export const askReporter = endpoint({
  name: 'askReporter',
  summary: '问反映人一个问题',
  method: 'POST',
  path: '/cases/:id/question',
  callers: ['advisor', 'lead'],
  input: z.object({
    id: Ulid,
    question: z.string().check(z.trim(), z.minLength(4, '请写一个完整的问题'), z.maxLength(60, '最多 60 个字')),
  }),
  reply: CaseView,
  status: 201,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'step.refused'],
});
