import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Ulid } from './values.ts';

/** What the verified facts of a household fit, may fit or leave open; nothing here refuses anything. */
export const MatchView = z.object({
  /** The day (YYYY-MM-DD) and the version of the packs it was judged with. */
  on: z.string(),
  version: z.string(),
  /** Verified facts the policies were judged by, in words. */
  known: z.array(z.object({ label: z.string(), value: z.string() })),
  policies: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      verdict: z.enum(['fits', 'possible', 'open']),
      /** Already received: not offered again. */
      received: z.boolean(),
      gives: z.string(),
      because: z.array(z.string()),
      /** Questions whose answers would decide it. */
      missing: z.array(z.string()),
      papers: z.array(z.string()),
      where: z.string(),
      phone: z.nullable(z.string()),
    }),
  ),
  /** Projects, partners, study and volunteering of the district that answer an indicator. */
  resources: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['project', 'study', 'volunteer', 'service', 'charity']),
      title: z.string(),
      say: z.string(),
      provider: z.string(),
      why: z.array(z.string()),
      source: z.string(),
    }),
  ),
  notADecision: z.string(),
});
export type MatchView = z.infer<typeof MatchView>;

/** Policies by the screening engine from verified facts only, and resources by the indicators that are deprived. */
export const readMatches = endpoint({
  name: 'readMatches',
  summary: '这户人家可以申请哪些帮助',
  method: 'GET',
  path: '/cases/:id/matches',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({ id: Ulid }),
  reply: MatchView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'],
});
