import * as z from 'zod/mini';
import { Id, maySay, mustSay, When } from './say.ts';

/** Acts apart from the main road: escalation, mandatory report, emergency relief, conference, statutory procedures, pauses. */
export const duty = [
  z.object({
    kind: z.literal('escalate'),
    escalation: Id,
    to: z.enum(['lead', 'district']),
    why: z.enum(['overdue', 'danger', 'disagreement', 'gap', 'noPlan', 'thirdReport', 'complaint', 'byHand']),
    note: maySay(),
  }),
  z.object({
    kind: z.literal('answerEscalation'),
    escalation: Id,
    outcome: z.enum(['acted', 'returned']),
    note: mustSay('请写明怎么处理的,或为什么退回'),
    /** What the family is told, where it complained. */
    told: maySay(300),
  }),
  z.object({ kind: z.literal('mustReport'), note: mustSay('请写明看到了什么') }),
  z.object({
    kind: z.literal('reportDone'),
    unit: mustSay('请写明报给哪个单位', 60),
    at: When,
    receipt: mustSay('请写回执编号或接警人', 60),
  }),
  z.object({ kind: z.literal('waiveReport'), note: mustSay('请写明为什么不用报') }),
  z.object({ kind: z.literal('needRelief'), note: mustSay('请写明急需什么') }),
  z.object({ kind: z.literal('approveRelief'), note: maySay() }),
  z.object({ kind: z.literal('giveRelief'), note: mustSay('请写明给了什么') }),
  z.object({ kind: z.literal('settleRelief'), note: maySay() }),
  z.object({
    kind: z.literal('callConference'),
    ground: z.enum(['consent', 'statutory']),
    /** What the other bodies read first: no name, no door, no number of anybody. */
    briefing: maySay(800),
    note: mustSay('请写明为什么要会诊'),
  }),
  z.object({
    kind: z.literal('holdConference'),
    roles: z.array(mustSay('请写明角色', 30)).check(z.minLength(3, '至少三方到场'), z.maxLength(12)),
    dissent: maySay(500),
    family: z.enum(['present', 'represented', 'declined']),
  }),
  z.object({
    kind: z.literal('concludeConference'),
    result: z.enum(['plan', 'exception', 'guardianship', 'watch', 'return']),
    tasks: z.optional(
      z
        .array(
          z.object({ id: Id, what: mustSay('请写明要办什么', 200), owner: mustSay('请写明谁去办', 64), dueAt: When }),
        )
        .check(z.maxLength(20)),
    ),
    /** What the family is told, in plain words. */
    told: mustSay('请写一句告诉家里的话', 300),
    note: mustSay('请写会议纪要', 1000),
  }),
  z.object({ kind: z.literal('reviewConference'), note: mustSay('请写明各项任务办得怎样') }),
  z.object({ kind: z.literal('startProcedure'), procedure: Id, type: Id, note: maySay() }),
  z.object({
    kind: z.literal('endProcedure'),
    procedure: Id,
    outcome: z.enum(['granted', 'refused', 'withdrawn']),
    note: mustSay('请写明结果'),
  }),
  z.object({
    kind: z.literal('pause'),
    clock: z.enum(['service', 'statutory']),
    procedure: z.optional(Id),
    reason: z.enum(['familyPapers', 'familyAway', 'objection', 'forceMajeure', 'special']),
    note: maySay(),
  }),
  z.object({ kind: z.literal('resume'), clock: z.enum(['service', 'statutory']), procedure: z.optional(Id) }),
  z.object({ kind: z.literal('merge'), into: Id, note: mustSay('请写明为什么是同一户') }),
  z.object({ kind: z.literal('unmerge'), note: mustSay('请写明为什么要分开') }),
] as const;
