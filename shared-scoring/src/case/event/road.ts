import * as z from 'zod/mini';
import { Id, maySay, mustSay, When } from './say.ts';

const PlanItem = z.object({
  id: Id,
  /** Who does it by when; null where there is nothing to do it with (暂无资源), which needs `gap`. */
  owner: z.nullable(Id),
  dueAt: z.nullable(When),
  gap: z.optional(mustSay('没有资源也要写明原因', 200)),
});

/** The main road from the visit to the look back: S5–S11. Figures of the assessment are whole parts of `of`. */
export const road = [
  z.object({ kind: z.literal('arrangeVisit'), at: When, note: maySay() }),
  z.object({
    kind: z.literal('visit'),
    basis: z.enum(['consent', 'statutory'], '请写明凭什么上门:本人同意,还是法律规定'),
    present: mustSay('请写明谁在场', 100),
    note: mustSay('请写明看到的、听到的和没看到的', 1000),
  }),
  z.object({
    kind: z.literal('assess'),
    assessment: Id,
    grade: z.nullable(z.enum(['none', 'low', 'moderate', 'high'])),
    lower: z.int().check(z.minimum(0)),
    upper: z.int().check(z.minimum(0)),
    of: z.int().check(z.minimum(1)),
    /** Values without a source; must be none. */
    unsourced: z.int().check(z.minimum(0)),
  }),
  z.object({
    kind: z.literal('agreeNeeds'),
    needs: z.int().check(z.minimum(0)),
    withFamily: z.boolean(),
    note: maySay(),
  }),
  z.object({
    kind: z.literal('confirmPlan'),
    items: z.array(PlanItem).check(z.minLength(1, '方案里至少要有一件事'), z.maxLength(40)),
  }),
  z.object({ kind: z.literal('match'), found: z.int().check(z.minimum(0)), note: maySay() }),
  z.object({
    kind: z.literal('serve'),
    item: Id,
    outcome: z.enum(['going', 'done', 'stopped']),
    note: mustSay('请写明做了什么、结果怎样'),
  }),
  z.object({
    kind: z.literal('revisit'),
    way: z.enum(['phone', 'door']),
    outcome: z.enum(['stable', 'inNeed', 'notReached']),
    note: mustSay('请写明回访的情况'),
  }),
  z.object({
    kind: z.literal('object'),
    about: z.enum(['grade', 'plan', 'closing']),
    task: Id,
    note: mustSay('请写明您不同意什么'),
  }),
  z.object({
    kind: z.literal('answerTask'),
    task: Id,
    outcome: z.enum(['changed', 'kept']),
    note: mustSay('请写明怎么处理的'),
    /** What the family is told, in plain words. */
    told: maySay(300),
  }),
] as const;
