import { endOf } from '../../clock/due-at.ts';
import { type EventOf, ownerOnly, type Rules, type StepContext, said, withNote, working } from '../event-rule.ts';
import { noDue, stageDue, stageEnd } from '../next-due.ts';
import type { Procedure } from '../sides.ts';
import { resumed } from '../still-held.ts';
import type { CaseFacts, NextDue } from '../types.ts';
import { openMatters } from './open-matters.ts';

const open = ['received', ...working, 'closing'] as const;
const staff = ['advisor', 'lead'] as const;
const reasons = {
  familyPapers: '等家里补材料',
  familyAway: '家里人暂时不在',
  objection: '有异议,在复查',
  forceMajeure: '不可抗力',
  special: '情况特殊,依法延长',
};

/** When a statutory procedure must be decided; null where no text gives a figure. Source: assessment.md §5.2. */
const procedureEnd = (type: string, ctx: StepContext): number | null => {
  const limit = ctx.procedures?.procedures[type]?.stages.total?.limit;
  return limit ? endOf(ctx.now, { ...limit, source: type }, ctx).at : null;
};

/** Why a clock stands still, in the family's words. */
export const PAUSED: Readonly<Record<string, string>> = {
  familyPapers: '在等您补材料,补好就接着办',
  familyAway: '等您家里人回来再接着办',
  objection: '有人提了不同意见,正在再看一遍',
  forceMajeure: '遇到了没法预料的事',
  special: '情况特殊,要多些时间',
};

const running = (facts: CaseFacts, id: string | undefined) => facts.procedures?.find((it) => it.id === id && !it.ended);
const withProcedure = (facts: CaseFacts, id: string | undefined, change: (it: Procedure) => Procedure): CaseFacts => ({
  ...facts,
  procedures: (facts.procedures ?? []).map((it) => (it.id === id ? change(it) : it)),
});

const procedureResumed =
  (now: number) =>
  (it: Procedure): Procedure => {
    const { pausedAt = now, pausedFor: _, ...rest } = it;
    const stood = now - pausedAt;
    return { ...rest, pausedMs: it.pausedMs + stood, dueAt: it.dueAt === null ? null : it.dueAt + stood };
  };

const stoodAlready = (facts: CaseFacts, { clock, procedure }: EventOf<'pause'>) => {
  if (clock === 'service') return facts.held ? '时钟已经停着' : null;
  const it = running(facts, procedure);
  if (!it) return '没有这项在办的审批';
  return it.pausedAt === undefined ? null : '时钟已经停着';
};

type Kinds = 'startProcedure' | 'endProcedure' | 'pause' | 'resume' | 'merge' | 'unmerge';

/** Statutory clocks beside the service clock; each stands still by itself, with a reason. Source: §5.1, §7.2, 4. */
export const clocks: Rules<Kinds> = {
  startProcedure: {
    from: open,
    by: staff,
    against: ownerOnly,
    contradicts: (facts, event, ctx) => {
      if (ctx.procedures && !ctx.procedures.procedures[event.type]) return '没有这种审批';
      return facts.procedures?.some(({ id }) => id === event.procedure) ? '这个编号已经用过' : null;
    },
    apply: (facts, { procedure, type }, ctx) => ({
      ...facts,
      procedures: [
        ...(facts.procedures ?? []),
        { id: procedure, type, startedAt: ctx.now, dueAt: procedureEnd(type, ctx), ended: false, pausedMs: 0 },
      ],
    }),
    say: ({ type, note }, _, { procedures }) =>
      withNote(`街道受理了申请(${procedures?.procedures[type]?.title ?? type})`, note),
    hear: () => ['family'],
    family: () => said('街道收下了您家的申请', '从这天起按规定的日子办'),
  },
  endProcedure: {
    from: open,
    by: staff,
    against: ownerOnly,
    contradicts: (facts, { procedure }) => (running(facts, procedure) ? null : '没有这项在办的审批'),
    apply: (facts, { procedure }, { now }) =>
      withProcedure(facts, procedure, (it) => ({ ...procedureResumed(now)(it), ended: true })),
    say: ({ outcome, note }) =>
      withNote({ granted: '审批通过', refused: '审批没有通过', withdrawn: '撤回申请' }[outcome], note),
    hear: () => ['family'],
    family: () => said('您家的申请有了结果', '顾问会当面告诉您'),
  },
  pause: {
    from: open,
    by: staff,
    against: ownerOnly,
    contradicts: stoodAlready,
    apply: (facts, { clock, procedure, reason }, ctx) =>
      clock === 'statutory'
        ? withProcedure(facts, procedure, (it) => ({ ...it, pausedAt: ctx.now, pausedFor: reason }))
        : {
            ...facts,
            held: { since: ctx.now, reason, due: facts.due },
            due: stageDue('resume', 'resume', ctx.now, ctx),
          },
    say: ({ clock, reason, note }) =>
      withNote(`${clock === 'service' ? '服务' : '审批'}时钟停下:${reasons[reason]}`, note),
    hear: () => ['family'],
    family: ({ about = '' }) => {
      const [reason = '', of] = about.split(' ').reverse();
      return said(of ? '您家的申请先停一停' : '先停一停', PAUSED[reason] ?? '到时再接着办');
    },
  },
  resume: {
    from: open,
    by: [...staff, 'system'],
    contradicts: (facts, { clock, procedure }) => {
      const stands = clock === 'service' ? facts.held : running(facts, procedure)?.pausedAt;
      return stands === undefined ? '时钟现在没有停' : null;
    },
    apply: (facts, { clock, procedure }, { now }) =>
      clock === 'service' ? resumed(facts, now) : withProcedure(facts, procedure, procedureResumed(now)),
    say: ({ clock }) => `${clock === 'service' ? '服务' : '审批'}时钟恢复`,
    hear: () => ['family'],
    family: ({ about }) => said(about ? '您家的申请接着办了' : '接着办了'),
  },
  merge: {
    from: ['accepted', 'linked', 'contacted'],
    by: staff,
    against: (facts, actor) => {
      if (facts.level === 'P0' || facts.redFlag) return '危险的事先办,不并到别处';
      if (facts.transfer) return '正在等别的街道回话,先等一等';
      if (facts.asks?.some((it) => it.open)) return '家里说的话还没有答复,先答复再合并';
      return ownerOnly(facts, actor) ?? openMatters(facts);
    },
    apply: (facts, { into }, { now }) => ({ ...facts, merged: { into, at: now, was: { due: facts.due } }, due: noDue }),
    say: ({ note }) => withNote('和同一户的另一件事并在一起', note),
    hear: () => [],
  },
  unmerge: {
    from: ['accepted', 'linked', 'contacted'],
    by: staff,
    against: ({ merged }) => (merged ? null : '这件事没有并到别处'),
    contradicts: ({ merged }, _, ctx) =>
      merged && ctx.now > stageEnd('unmerge', merged.at, ctx) ? '合并超过三十天,不能再分开' : null,
    apply: ({ merged, ...facts }) => ({ ...facts, due: (merged?.was.due as NextDue | undefined) ?? facts.due }), // put there by `merge`
    say: ({ note }) => withNote('又分开了', note),
    hear: () => ['lead'],
  },
};
