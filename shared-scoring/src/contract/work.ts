import * as z from 'zod/mini';
import { CaseState } from '../case/states.ts';
import { endpoint } from './endpoint.ts';
import { Due } from './queue.ts';
import { Level, Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;
/** Something that runs beside the case: `say` is the line of the log that began it. */
const beside = { id: z.string(), say: z.string() };

/** All that can be worked on in a case now: what may be recorded, and what stands open beside its state. */
export const WorkView = z.object({
  id: Ulid,
  version: z.int(),
  state: CaseState,
  level: Level,
  redFlag: z.boolean(),
  /** The household must see nothing of it. */
  hides: z.boolean(),
  due: Due,
  now: Moment,
  mine: z.boolean(),
  ownerBadge: z.string(),
  placeName: z.string(),
  /** Kinds of event this caller may record now. */
  can: z.array(z.string()),
  grade: z.nullable(z.enum(['none', 'low', 'moderate', 'high'])),
  visitAt: z.nullable(Moment),
  items: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['open', 'gap', 'done', 'stopped']),
      dueAt: z.nullable(Moment),
      family: z.nullable(z.enum(['agreed', 'declined'])),
    }),
  ),
  referrals: z.array(z.object({ ...beside, state: z.string(), dueAt: z.nullable(Moment) })),
  escalations: z.array(z.object({ ...beside, to: z.enum(['lead', 'district']), open: z.boolean() })),
  tasks: z.array(z.object({ ...beside, open: z.boolean(), mayAnswer: z.boolean(), dueAt: Moment })),
  /** What the household said or asked. */
  asks: z.array(z.object({ ...beside, open: z.boolean(), dueAt: Moment })),
  procedures: z.array(z.object({ ...beside, dueAt: z.nullable(Moment), ended: z.boolean(), paused: z.boolean() })),
  mandatory: z.nullable(z.enum(['due', 'reported', 'waived'])),
  relief: z.nullable(z.object({ state: z.enum(['needed', 'approved', 'given', 'settled']), dueAt: Moment })),
  conference: z.nullable(
    z.object({ state: z.enum(['called', 'held', 'concluded', 'reviewed']), dueAt: z.nullable(Moment) }),
  ),
  held: z.nullable(z.object({ since: Moment, reason: z.string() })),
  /** All the time the service clock stood still, in ms. */
  pausedMs: z.int(),
  /** Who of the street may be given something to do. */
  colleagues: z.array(z.object({ id: z.string(), badge: z.string(), role: z.enum(['advisor', 'lead']) })),
});
export type WorkView = z.infer<typeof WorkView>;

/** What can be worked on in a case now. Looking leaves a trace. */
export const readWork = endpoint({
  name: 'readWork',
  summary: '这件事现在能办什么',
  method: 'GET',
  path: '/cases/:id/work',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({ id: Ulid }),
  reply: WorkView,
  problems,
});
