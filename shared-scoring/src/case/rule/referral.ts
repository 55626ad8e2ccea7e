import { type EventOf, ownerOnly, type Rules, type StepContext, said, withNote, working } from '../event-rule.ts';
import { stageEnd } from '../next-due.ts';
import type { Referral } from '../sides.ts';
import { lapsed } from './consent.ts';

type State = Referral['state'];
const open = [...working, 'closing'] as const;

/** What may follow what; a body that refuses ends it. */
const next: Readonly<Record<State, readonly State[]>> = {
  sent: ['received', 'refused'],
  received: ['accepted', 'refused'],
  accepted: ['delivering', 'returned', 'refused'],
  delivering: ['returned'],
  returned: ['verified'],
  verified: [],
  refused: [],
};
const clock = {
  sent: 'referralReceived',
  received: 'referralAccepted',
  accepted: 'referralReturned',
  delivering: 'referralReturned',
} as const;
const words: Readonly<Record<State, string>> = {
  sent: '已发出',
  received: '对方收到了',
  accepted: '对方接了',
  delivering: '对方在办',
  returned: '对方给了结果',
  verified: '核实过结果',
  refused: '对方没有接',
};

const dueIn = (state: State, ctx: StepContext) =>
  state in clock ? stageEnd(clock[state as keyof typeof clock], ctx.now, ctx) : null;

const moved = (it: Referral, { to }: EventOf<'moveReferral'>, ctx: StepContext): Referral => ({
  ...it,
  state: to,
  dueAt: to === 'delivering' ? it.dueAt : dueIn(to, ctx),
});

/** Passing on to an outside body (转介). Source: assessment.md §7.1. */
export const referral: Rules<'refer' | 'moveReferral'> = {
  refer: {
    from: open,
    by: ['advisor', 'lead'],
    against: ownerOnly,
    contradicts: (facts, event, { now }) => {
      if (facts.referrals?.some(({ id }) => id === event.referral)) return '这个编号已经用过';
      return event.ground === 'consent' ? lapsed(facts, 'share', now) : null;
    },
    apply: (facts, event, ctx) => ({
      ...facts,
      referrals: [...(facts.referrals ?? []), { id: event.referral, state: 'sent', dueAt: dueIn('sent', ctx) }],
    }),
    say: ({ to, ground, note }) => withNote(`转给${to}(${ground === 'consent' ? '本人同意' : '法律规定'})`, note),
    hear: () => ['family'],
    family: () => said('请了别的单位一起帮忙'),
  },
  moveReferral: {
    from: open,
    by: ['advisor', 'lead'],
    against: ownerOnly,
    contradicts: ({ referrals = [] }, event) => {
      const found = referrals.find(({ id }) => id === event.referral);
      return found && next[found.state].includes(event.to) ? null : '转介现在走不到这一步';
    },
    apply: (facts, event, ctx) => ({
      ...facts,
      referrals: (facts.referrals ?? []).map((it) => (it.id === event.referral ? moved(it, event, ctx) : it)),
    }),
    say: ({ to, note }) => withNote(`转介:${words[to]}`, note),
    hear: (before, { to }) => {
      const refusedBefore = before.referrals?.some(({ state }) => state === 'refused');
      return to === 'refused' && refusedBefore ? ['lead'] : to === 'returned' ? ['family'] : [];
    },
    family: () => said('一起帮忙的单位有了消息'),
  },
};
