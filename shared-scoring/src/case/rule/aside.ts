import { ownerOnly, type Rules, said, withNote, working } from '../event-rule.ts';
import { contactDue, noDue, reviewDue, stageDue } from '../next-due.ts';
import type { CaseFacts } from '../types.ts';
import { triedTwice } from './closing.ts';
import { openMatters } from './open-matters.ts';

const leads = ['lead'] as const;
const staff = ['advisor', 'lead'] as const;
const left = { moved: '搬走', died: '过世', exceeded: '不再需要' };
const refusals = { noContent: '没有内容', notOurs: '不是这里管的事', duplicate: '重复', malicious: '恶意' };
const ending = ({ transfer: _, bounces: __, ...facts }: CaseFacts) => ({ ...facts, due: noDue });

/** States beside the main road: S4R, S4N, S14, S15, S16. Source: assessment.md §7.1. */
export const aside: Rules<'respectRefusal' | 'signUnfound' | 'watch' | 'review' | 'leave' | 'reject'> = {
  respectRefusal: {
    from: ['contacted'],
    by: staff,
    against: (facts, actor) => {
      if (facts.redFlag || facts.level === 'P0') return '有危险的事,不能因为对方婉拒就停下';
      if (!facts.tries?.some(({ outcome }) => outcome === 'refused')) return '没有对方婉拒的记录,请先记下那次联系';
      return ownerOnly(facts, actor);
    },
    apply: (facts, _, ctx) => ({ ...facts, state: 'declined', due: stageDue('ask', 'ask', ctx.now, ctx) }),
    say: () => '尊重本人意思,过些日子再问一次',
    hear: () => [],
  },
  signUnfound: {
    from: ['contacted', 'unfound'],
    by: leads,
    against: (facts) => (triedTwice(facts.tries) ? null : '还没联系上:请在不同的日子、不同的钟点至少试两次'),
    contradicts: (facts, { checked }) =>
      (facts.redFlag || facts.level === 'P0') && !checked ? '有危险的事,要先请派出所或物业上门看过' : null,
    apply: (facts, _, ctx) => ({
      ...facts,
      state: 'unfound',
      due: stageDue('recheck', facts.state === 'unfound' ? 'recheckAgain' : 'recheck', ctx.now, ctx),
    }),
    say: ({ note }) => withNote('确认没有找到人,过几天再找', note),
    hear: () => ['owner'],
  },
  watch: {
    from: ['declined', 'unfound', 'revisiting', 'closing'],
    by: staff,
    against: (facts, actor) => (actor.role === 'lead' ? null : ownerOnly(facts, actor)),
    apply: (facts, _, ctx) => ({ ...facts, state: 'watching', quiet: 0, due: reviewDue(facts, ctx.now, ctx) }),
    say: ({ note }) => withNote('放进观察名单', note),
    hear: () => ['family'],
    family: () => said('眼下平稳,我们按时来看看您', '不想让人来,可以告诉我们'),
  },
  review: {
    from: ['watching'],
    by: staff,
    against: ownerOnly,
    // A new round: that somebody was reached in the one before does not count.
    apply: ({ contactedAt, tries, ...facts }, { outcome }, ctx) =>
      outcome === 'quiet'
        ? {
            ...facts,
            ...(contactedAt !== undefined && { contactedAt }),
            ...(tries && { tries }),
            quiet: (facts.quiet ?? 0) + 1,
            due: reviewDue(facts, ctx.now, ctx),
          }
        : {
            ...facts,
            state: 'accepted',
            quiet: 0,
            reopenedAt: ctx.now,
            due: contactDue({ ...facts, reopenedAt: ctx.now }, ctx),
          },
    say: ({ outcome, note }) => withNote(outcome === 'quiet' ? '看过了,平稳' : '看过了,有新情况', note),
    hear: (_, { outcome }) => (outcome === 'trigger' ? ['family', 'lead'] : []),
    family: () => said('顾问按时来看过了'),
  },
  leave: {
    from: working,
    by: leads,
    against: openMatters,
    apply: (facts) => ({ ...ending(facts), state: 'left' }),
    say: ({ reason, note }) => withNote(`退出(${left[reason]})`, note),
    hear: (_, { reason }) => (reason === 'died' ? ['owner'] : ['family', 'owner']),
    family: () => said('这件事先告一段落'),
  },
  reject: {
    from: ['received', 'accepted', 'linked'],
    by: leads,
    against: (facts) => (facts.redFlag ? '有危险信号,不能不受理' : openMatters(facts)),
    apply: (facts) => ({ ...ending(facts), state: 'rejected' }),
    say: ({ reason, note }) => withNote(`不受理(${refusals[reason]})`, note),
    hear: () => ['owner'],
  },
};
