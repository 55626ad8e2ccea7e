import { type EventOf, ownerOnly, type Rules, type StepContext, said, withNote, working } from '../event-rule.ts';
import { contactDue, dueOf } from '../next-due.ts';
import type { CaseState } from '../states.ts';
import type { CaseFacts } from '../types.ts';

const findings = { new: '新的住户', same: '是已经认识的住户', unsure: '还不能确定是不是同一户' };
const ways = { phone: '电话', door: '上门', other: '其他方式' };
const outcomes = { reached: '联系上了', refused: '对方婉拒', notFound: '没联系上' };
const REACHED = { phone: '顾问打来电话,和您说上话了', door: '顾问上门看过了', other: '顾问和您联系上了' };
const MISSED = { phone: '顾问打来电话,没有接通', door: '顾问上门,没有遇到您', other: '顾问找过您,没有联系上' };

/** Up to the first visit a contact is what the case waits for; later it is one call among others. */
const early = ['accepted', 'linked', 'contacted', 'declined', 'unfound'] as const satisfies readonly CaseState[];

/** Reaching somebody starts the visit clock; a later phone call does not push it away, only a visit renews it. */
const contacted = (facts: CaseFacts, { outcome, way }: EventOf<'contact'>, ctx: StepContext): CaseFacts => {
  if (!(early as readonly CaseState[]).includes(facts.state)) return facts;
  if (outcome !== 'reached')
    return { ...facts, state: 'contacted', tries: [...(facts.tries ?? []), { at: ctx.now, outcome }] };
  const keepsClock = facts.due.kind === 'visit' && way !== 'door';
  return {
    ...facts,
    state: 'contacted',
    contactedAt: facts.contactedAt ?? ctx.now,
    due: keepsClock ? facts.due : dueOf('visit', facts.level, ctx.now, ctx),
  };
};

/** From acceptance to the first contact: S1–S4. Source: assessment.md §7.1. */
export const firstSteps: Rules<'accept' | 'link' | 'contact'> = {
  accept: {
    from: ['received', ...working],
    by: ['advisor', 'lead'],
    against: ({ state, owner }, actor) => (state !== 'received' && owner === actor.id ? '您已经在负责这件事了' : null),
    apply: ({ transfer: _, bounces: __, ...facts }, _event, ctx) => {
      const mine = { ...facts, owner: ctx.actor.id };
      return facts.state === 'received' ? { ...mine, state: 'accepted', due: contactDue(facts, ctx) } : mine;
    },
    say: (_, before) => (before.state === 'received' ? '接手,由本人负责' : '从同事那里接手,时限不变'),
    hear: ({ state }) => (state === 'received' ? ['family'] : ['family', 'owner']),
    family: (_, handedOver) =>
      handedOver ? said('换了一位顾问接着负责', '约好的时间不变') : said('有顾问负责您的事了'),
  },
  link: {
    from: ['accepted', 'linked', 'contacted'],
    by: ['advisor', 'lead'],
    against: ownerOnly,
    apply: (facts) => (facts.state === 'accepted' ? { ...facts, state: 'linked' } : facts),
    say: (event) => withNote(findings[event.finding], event.note),
    hear: () => [],
  },
  contact: {
    from: working,
    by: ['advisor', 'lead'],
    against: (facts, actor) =>
      ownerOnly(facts, actor) ??
      (facts.state === 'accepted' && facts.level !== 'P0' ? '请先看看是不是已经认识的住户,再记联系' : null),
    apply: contacted,
    say: (event) => withNote(`${ways[event.way]},${outcomes[event.outcome]}`, event.note),
    hear: (facts, event) => {
      if (event.outcome === 'reached') return ['family'];
      return facts.redFlag || facts.level === 'P0' ? ['lead'] : [];
    },
    family: ({ way = 'other', outcome }) => {
      if (outcome === 'reached') return said(REACHED[way]);
      if (outcome === 'refused') return said('您说暂时不用', '改了主意,随时可以找我们');
      return said(MISSED[way], '顾问会换个时间再来');
    },
  },
};
