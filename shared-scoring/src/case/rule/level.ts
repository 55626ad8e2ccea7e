import type { StepContext } from '../event-rule.ts';
import { type Rules, withNote, working } from '../event-rule.ts';
import { contactDue, firstDue } from '../next-due.ts';
import type { CaseFacts, NextDue } from '../types.ts';

const anyOpen = ['received', ...working, 'closing'] as const;
const everybody = ['advisor', 'lead', 'district', 'system'] as const;
const rank = ['P0', 'P1', 'P2', 'P3'] as const;

/** More urgent: what is due may only come nearer. */
const sooner = (facts: CaseFacts, ctx: StepContext): NextDue => {
  const { due } = facts;
  const next =
    due.kind === 'accept'
      ? firstDue(facts.level, ctx.now, ctx)
      : due.kind === 'contact'
        ? contactDue({ ...facts, reopenedAt: ctx.now }, ctx)
        : due;
  return (next.at ?? 0) < (due.at ?? 0) ? next : due;
};

/** Urgency and danger: raised by anyone, lowered by a lead and never below P1 while danger stands. Source: §4.3. */
export const level: Rules<'raise' | 'lower' | 'raiseFlag' | 'clearFlag' | 'release'> = {
  raise: {
    from: anyOpen,
    by: everybody,
    contradicts: (facts, event) =>
      rank.indexOf(event.level) < rank.indexOf(facts.level) ? null : '现在的级别已经有这么急',
    apply: (facts, event, ctx) => {
      const urgent = { ...facts, level: event.level };
      return { ...urgent, due: sooner(urgent, ctx) };
    },
    say: ({ note }) => withNote('提高了紧急程度', note),
    hear: () => ['owner', 'lead'],
  },
  lower: {
    from: anyOpen,
    by: ['lead'],
    contradicts: (facts, event) => {
      if (rank.indexOf(event.level) <= rank.indexOf(facts.level)) return '这不是往下降';
      return facts.redFlag && event.level !== 'P1' ? '有危险信号时,不能降到 P1 以下' : null;
    },
    apply: (facts, event) => ({ ...facts, level: event.level }),
    say: ({ note }) => withNote('降低了紧急程度,已定的时间不变', note),
    hear: () => ['owner'],
  },
  raiseFlag: {
    from: anyOpen,
    by: everybody,
    apply: (facts, { hides }, ctx) => {
      const urgent: CaseFacts = {
        ...facts,
        redFlag: true,
        level: 'P0',
        ...((hides || facts.hides) && { hides: true }),
      };
      return { ...urgent, due: sooner(urgent, ctx) };
    },
    say: ({ note }) => withNote('发现危险', note),
    hear: () => ['owner', 'lead'],
  },
  clearFlag: {
    from: anyOpen,
    by: ['lead'],
    against: (facts) => {
      if (!facts.redFlag) return '现在没有危险信号';
      return facts.contactedAt === undefined ? '要先联系到本人,才能说危险解除' : null;
    },
    apply: (facts) => ({ ...facts, redFlag: false, level: facts.level === 'P0' ? 'P1' : facts.level }),
    say: ({ note }) => withNote('危险已解除', note),
    hear: () => ['owner'],
  },
  release: {
    from: [...anyOpen, 'closed', 'left'],
    by: ['lead', 'district'],
    against: ({ hides }) => (hides ? null : '家里现在就能看到'),
    apply: ({ hides: _, ...facts }) => facts,
    say: ({ note }) => withNote('解除了对家里的保密', note),
    hear: () => ['owner'],
  },
};
