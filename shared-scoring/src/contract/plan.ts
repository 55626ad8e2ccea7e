import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Moment, Ulid } from './values.ts';
import { WorkView } from './work.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;
const changing = [...problems, 'case.changed', 'step.refused'] as const;
const says = (ask: string, most: number) => z.string().check(z.trim(), z.minLength(1, ask), z.maxLength(most));
const Version = z.int().check(z.minimum(1));

/** Something the household needs, for whom, how soon, and its place among the three the family named first. */
export const PlanNeed = z.object({
  id: Ulid,
  /** The indicator it came from; null: somebody said so. */
  indicator: z.nullable(z.string().check(z.maxLength(4))),
  what: says('请写明需要什么', 100),
  forWhom: says('请写明是谁的需要', 40),
  urgency: z.enum(['now', 'soon', 'later']),
  rank: z.nullable(z.int().check(z.minimum(1), z.maximum(3))),
});
export type PlanNeed = z.infer<typeof PlanNeed>;

/** One thing to do: who, by when; or nothing to do it with (暂无资源), and why. */
export const PlanItem = z.object({
  id: Ulid,
  need: z.nullable(Ulid),
  what: says('请写明做什么', 200),
  /** Staff id, or a partner in words. */
  owner: z.nullable(says('请写明谁来办', 64)),
  dueAt: z.nullable(Moment),
  gap: z.optional(says('没有资源也要写明原因', 200)),
});
export type PlanItem = z.infer<typeof PlanItem>;

const Plan = { needs: z.array(PlanNeed).check(z.maxLength(20)), items: z.array(PlanItem).check(z.maxLength(40)) };

/** Kinds of service: what an advisor or a partner did with the household. */
export const ServiceKind = z.enum(['visit', 'group', 'festival', 'office', 'companion', 'goods', 'other']);

/** A service delivered: day, who did it, what was done and what came of it. */
export const ServiceRecord = z.object({
  kind: ServiceKind,
  at: Moment,
  by: says('请写明是谁做的', 60),
  content: says('请写明做了什么', 500),
  result: says('请写明结果怎样', 300),
});

/** The plan of a household (一户一案): the newest of all that were saved, none ever lost. */
export const PlanView = z.object({
  /** Rises with every save; 0: nothing saved yet. */
  planVersion: z.int(),
  savedAt: z.nullable(Moment),
  savedBy: z.nullable(z.string()),
  ...Plan,
  services: z.array(z.extend(ServiceRecord, { id: z.string(), item: z.nullable(z.string()), byBadge: z.string() })),
  /** What the assessment points to and no need names yet. */
  suggested: z.array(z.object({ indicator: z.string(), what: z.string(), urgency: PlanNeed.shape.urgency })),
});
export type PlanView = z.infer<typeof PlanView>;

export const readPlan = endpoint({
  name: 'readPlan',
  summary: '看一户的需要和方案',
  method: 'GET',
  path: '/cases/:id/plan',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({ id: Ulid }),
  reply: PlanView,
  problems,
});

/** Save needs and plan; refused when a colleague saved in between. Saving changes nothing of the case. */
export const savePlan = endpoint({
  name: 'savePlan',
  summary: '存下需要和方案',
  method: 'POST',
  path: '/cases/:id/plan',
  callers: ['advisor', 'lead'],
  input: z.object({ id: Ulid, planVersion: z.int().check(z.minimum(0)), ...Plan }),
  reply: PlanView,
  status: 201,
  problems: changing,
});

/** The needs are agreed, the plan is settled, or what can be applied for was looked through: out of what is saved. */
export const settlePlan = endpoint({
  name: 'settlePlan',
  summary: '需要列好了、方案定了、找过帮助了',
  method: 'POST',
  path: '/cases/:id/plan/steps',
  callers: ['advisor', 'lead'],
  input: z.object({
    id: Ulid,
    eventId: Ulid,
    version: Version,
    step: z.enum(['needs', 'plan', 'match']),
    withFamily: z._default(z.boolean(), false),
  }),
  reply: WorkView,
  status: 201,
  problems: changing,
});

/** A service delivered; with `item` and `outcome` it moves that thing of the plan on. */
export const recordService = endpoint({
  name: 'recordService',
  summary: '记一次服务',
  method: 'POST',
  path: '/cases/:id/services',
  callers: ['advisor', 'lead'],
  input: z.extend(ServiceRecord, {
    id: Ulid,
    eventId: Ulid,
    version: Version,
    item: z.nullable(Ulid),
    outcome: z.enum(['going', 'done', 'stopped']),
  }),
  reply: PlanView,
  status: 201,
  problems: changing,
});
