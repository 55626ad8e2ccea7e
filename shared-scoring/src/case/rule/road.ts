import { isQuiet } from '../../clock/quiet-hours.ts';
import { type EventOf, ownerOnly, type Rules, type StepContext, said, withNote } from '../event-rule.ts';
import { dueOf, revisitDue, stageDue } from '../next-due.ts';
import type { Item } from '../sides.ts';
import type { CaseFacts } from '../types.ts';
import { sayMoment } from '../why-here.ts';
import { lapsed } from './consent.ts';

const staff = ['advisor', 'lead'] as const;
const grades = { none: '一般', low: '低度困境', moderate: '中度困境', high: '高度困境' };

/** Above this share of the whole that is not known no grade is said; the advisor goes again. Source: assessment.md §3.2. */
const tooWide = ({ lower, upper, of }: EventOf<'assess'>) => (upper - lower) * 3 > of;

/** What is still to be done, by its day; without one, a month. */
const serveDue = (facts: CaseFacts, items: readonly Item[], ctx: StepContext) => {
  const days = items.flatMap(({ state, dueAt }) => (state === 'open' && dueAt !== null ? [dueAt] : []));
  const due = stageDue('serve', 'serve', ctx.now, ctx);
  return days.length === 0 ? due : { kind: 'serve' as const, at: Math.min(...days), since: facts.due.since ?? ctx.now };
};

/** One thing of the plan moved on; when nothing is left to do, the look back is next. */
const served = (facts: CaseFacts, { item, outcome }: EventOf<'serve'>, ctx: StepContext): CaseFacts => {
  const items = (facts.items ?? []).map((it) =>
    it.id === item && outcome !== 'going' ? { ...it, state: outcome } : it,
  );
  const after = { ...facts, items };
  return items.some(({ state }) => state === 'open')
    ? { ...after, due: serveDue(after, items, ctx) }
    : { ...after, state: 'revisiting', due: revisitDue(after, ctx.now, ctx) };
};

type Road = 'arrangeVisit' | 'visit' | 'assess' | 'agreeNeeds' | 'confirmPlan' | 'match' | 'serve' | 'revisit';

/** The main road from the visit to the look back: S5–S11. Source: assessment.md §7.1. */
export const road: Rules<Road> = {
  arrangeVisit: {
    from: ['contacted', 'declined', 'unfound', 'visiting', 'revisiting'],
    by: staff,
    against: ownerOnly,
    contradicts: ({ level }, { at }, { now }) => {
      if (at < now) return '约的时间已经过了';
      return isQuiet(at) && level !== 'P0' && level !== 'P1' ? '晚上 9 点到早上 8 点不上门,请约白天' : null;
    },
    apply: ({ visitReply: _, visitWish: __, ...facts }, { at }, ctx) => {
      const due = facts.due.kind === 'visit' ? facts.due : dueOf('visit', facts.level, ctx.now, ctx);
      return { ...facts, state: 'visiting', due, visitAt: at };
    },
    say: ({ note }) => withNote('约好了上门', note),
    hear: () => ['family'],
    family: ({ about }) =>
      said(about ? `顾问想在 ${sayMoment(Number(about))} 来看您` : '顾问和您约了上门的时间', '时间不方便,可以换一个'),
  },
  visit: {
    from: ['contacted', 'visiting', 'assessing', 'revisiting'],
    by: staff,
    against: (facts, actor) =>
      ownerOnly(facts, actor) ??
      (facts.contactedAt === undefined && facts.level !== 'P0' ? '请先联系上本人,再记走访' : null),
    contradicts: (facts, { basis }, { now }) => (basis === 'consent' ? lapsed(facts, 'visit', now) : null),
    apply: ({ visitAt: _, visitReply: __, visitWish: ___, ...facts }, ____, ctx) => ({
      ...facts,
      state: 'assessing',
      contactedAt: facts.contactedAt ?? ctx.now,
      visitedAt: ctx.now,
      due: stageDue('assess', 'assess', ctx.now, ctx),
    }),
    say: ({ basis, present, note }) =>
      withNote(`走访(${basis === 'consent' ? '本人同意' : '法律规定'};在场:${present})`, note),
    hear: () => ['family'],
    family: () => said('顾问上门看过了'),
  },
  assess: {
    from: ['assessing'],
    by: staff,
    against: ownerOnly,
    contradicts: (_, event) => {
      if (event.unsourced > 0) return `有 ${event.unsourced} 项没有写明是谁说的、什么时候看到的`;
      if (event.lower > event.upper || event.upper > event.of) return '评估的数字前后对不上';
      return event.grade !== null && tooWide(event) ? '还有太多不知道,不能定等级,请再去看一次' : null;
    },
    apply: (facts, event, ctx) => {
      const upper = Math.round((100 * event.upper) / event.of);
      const assessment = { id: event.assessment, by: ctx.actor.id, upper };
      return event.grade === null && tooWide(event)
        ? { ...facts, state: 'visiting', assessment, grade: null, due: dueOf('visit', facts.level, ctx.now, ctx) }
        : { ...facts, state: 'listing', assessment, grade: event.grade, due: stageDue('needs', 'needs', ctx.now, ctx) };
    },
    say: ({ grade, lower, upper, of }) =>
      grade ? `评估:${grades[grade]}(${lower}/${of}–${upper}/${of})` : `评估:信息不足(${lower}/${of}–${upper}/${of})`,
    hear: () => ['family'],
    family: () => said('顾问整理好了您家的情况', '您可以看,也可以说不同意'),
  },
  agreeNeeds: {
    from: ['listing'],
    by: staff,
    against: ownerOnly,
    apply: (facts, _, ctx) => ({ ...facts, state: 'planning', due: dueOf('plan', facts.level, ctx.now, ctx) }),
    say: ({ needs, withFamily, note }) =>
      withNote(`需要 ${needs} 样${withFamily ? ',和家里一起排过' : ',家里没有参加'}`, note),
    hear: () => ['family'],
    family: () => said('一起列好了需要什么'),
  },
  confirmPlan: {
    from: ['planning'],
    by: staff,
    against: (facts, actor) =>
      facts.grade === 'high' && actor.role !== 'lead'
        ? '困难大的家庭,方案要街道负责人同意'
        : actor.role === 'lead'
          ? null
          : ownerOnly(facts, actor),
    contradicts: (_, { items }) => {
      if (new Set(items.map(({ id }) => id)).size < items.length) return '同一件事写了两次';
      const half = items.filter(({ owner, dueAt, gap }) => (owner === null || dueAt === null) && !gap);
      return half.length > 0 ? `有 ${half.length} 件事没有写谁来办、哪天办好;没有资源要写明原因` : null;
    },
    apply: (facts, { items }, ctx) => ({
      ...facts,
      state: 'matching',
      items: items.map(({ id, owner, dueAt, gap }) => ({ id, owner, dueAt, state: gap ? 'gap' : 'open' })),
      revisits: 0,
      due: stageDue('match', 'match', ctx.now, ctx),
    }),
    say: ({ items }) => `定了方案:${items.length} 件事,其中 ${items.filter(({ gap }) => gap).length} 件暂无资源`,
    hear: ({ owner }, _, after) => (owner === after.owner ? ['family'] : ['family', 'owner']),
    family: () => said('定好了怎么办、谁来办', '每件事您都可以说同意或不同意'),
  },
  match: {
    from: ['matching'],
    by: staff,
    against: ownerOnly,
    apply: (facts, _, ctx) => {
      const items = facts.items ?? [];
      return items.some(({ state }) => state === 'open')
        ? { ...facts, state: 'serving', due: serveDue(facts, items, ctx) }
        : { ...facts, state: 'revisiting', due: revisitDue(facts, ctx.now, ctx) };
    },
    say: ({ found, note }) => withNote(`找到 ${found} 样可以申请的帮助`, note),
    hear: ({ items = [] }) => (items.some(({ state }) => state === 'gap') ? ['family', 'lead'] : ['family']),
    family: () => said('找过您家可以申请的帮助了', '最后由街道审核'),
  },
  serve: {
    from: ['serving'],
    by: staff,
    against: ownerOnly,
    contradicts: ({ items = [] }, { item, outcome }) => {
      const found = items.find(({ id, state }) => id === item && state === 'open');
      if (!found) return '方案里没有这件还在办的事';
      return found.family === 'declined' && outcome !== 'stopped' ? '家里不要办这件事,请先再商量' : null;
    },
    apply: served,
    say: ({ outcome, note }) => withNote({ going: '在办', done: '办好一件', stopped: '停办一件' }[outcome], note),
    hear: () => ['family'],
    family: () => said('约好的事有了进展'),
  },
  revisit: {
    from: ['revisiting', 'serving', 'watching'],
    by: staff,
    against: ownerOnly,
    apply: (facts, { outcome }, ctx) => {
      if (outcome === 'notReached') return facts;
      if (outcome === 'inNeed')
        return { ...facts, state: 'assessing', due: stageDue('assess', 'assess', ctx.now, ctx) };
      const after = { ...facts, revisits: (facts.revisits ?? 0) + 1 };
      return facts.state === 'revisiting' ? { ...after, due: revisitDue(after, ctx.now, ctx) } : after;
    },
    say: ({ way, outcome, note }) =>
      withNote(
        `${way === 'door' ? '上门' : '电话'}回访,${{ stable: '平稳', inNeed: '还有难处', notReached: '没联系上' }[outcome]}`,
        note,
      ),
    hear: (_, { outcome }) => (outcome === 'notReached' ? [] : ['family']),
    family: ({ outcome }) =>
      outcome === 'notFound' ? said('顾问再来看您,没有找到您', '顾问会换个时间再来') : said('顾问又来看过您了'),
  },
};
