import { ownConsentAge } from '../../assess/child-facts.ts';
import { localDate } from '../../clock/civil.ts';
import { ownerOnly, type Rules, type StepContext, said, withNote, working } from '../event-rule.ts';
import type { Consent } from '../sides.ts';
import type { CaseFacts } from '../types.ts';

const open = ['received', ...working, 'closing'] as const;
const ended = ['closed', 'left', 'rejected'] as const;
const staff = ['advisor', 'lead'] as const;
const purposes = { visit: '上门看看', share: '把情况转给别的单位', records: '查部门的记录', child: '记下孩子的情况' };
const guardians = { parent: '父母', grandparent: '祖父母', other: '别的监护人' };
const yearMs = 366 * 86_400_000;

/** Whole years from a month of birth to a day; the month counts as reached from its first day. */
const yearsOld = (born: string, now: number): number => {
  const [year = 0, month = 0] = born.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0] = localDate(now).split('-').map(Number);
  return thisYear - year - (thisMonth < month ? 1 : 0);
};

type Asked = { readonly consent: string; readonly until: number };

/** What stands against any consent: its id, an end that has passed or lies further off than a year. */
const unfit = ({ consents = [] }: CaseFacts, { consent, until }: Asked, { now }: StepContext): string | null => {
  if (consents.some(({ id }) => id === consent)) return '这个编号已经用过';
  if (until <= now) return '请选今天以后的日子';
  return until > now + yearMs ? '最长一年,到期可以再同意一次' : null;
};

const given = (facts: CaseFacts, consent: Consent): CaseFacts => ({
  ...facts,
  consents: [...(facts.consents ?? []), consent],
});

/** Consent without a phone or for a child, and the supervisor's look. Source: assessment.md §6, §7.1 (S6). */
export const oversight: Rules<'witnessConsent' | 'guardianConsent' | 'endConsent' | 'check'> = {
  witnessConsent: {
    from: open,
    by: staff,
    against: ownerOnly,
    contradicts: (facts, event, ctx) =>
      event.witness === ctx.actor.id ? '要请另一位同事在场听到,不能自己给自己作证' : unfit(facts, event, ctx),
    apply: (facts, { consent, purpose, witness, until }, { actor, now }) =>
      given(facts, { id: consent, kind: 'witnessed', purpose, by: actor.id, witness, since: now, until }),
    say: ({ purpose, words }) => withNote(`本人当面同意${purposes[purpose]},有同事在场`, words),
    hear: () => ['family'],
    family: () => said('本人当面说了同意', '随时可以告诉我们不同意了'),
  },
  guardianConsent: {
    from: open,
    by: staff,
    against: ownerOnly,
    contradicts: (facts, event, ctx) => {
      if (event.born === undefined) return unfit(facts, event, ctx);
      const years = yearsOld(event.born, ctx.now);
      if (years < 0) return '出生的年月还没有到';
      return years >= ownConsentAge ? '满十四岁的孩子,要问他自己' : unfit(facts, event, ctx);
    },
    apply: (facts, { consent, purpose, until }, { actor, now }) =>
      given(facts, { id: consent, kind: 'guardian', purpose, by: actor.id, since: now, until }),
    say: ({ purpose, guardian, words }) => withNote(`孩子的${guardians[guardian]}同意${purposes[purpose]}`, words),
    hear: () => ['family'],
    family: () => said('家里大人替孩子说了同意', '随时可以告诉我们不同意了'),
  },
  endConsent: {
    from: [...open, ...ended],
    by: [...staff, 'family'],
    contradicts: ({ consents: all = [] }, { consent }) =>
      all.some(({ id, endedAt }) => id === consent && endedAt === undefined) ? null : '没有这个还有效的同意',
    apply: (facts, { consent }, { now }) => ({
      ...facts,
      consents: (facts.consents ?? []).map((it) => (it.id === consent ? { ...it, endedAt: now } : it)),
    }),
    say: ({ note }) => withNote('收回了同意', note),
    hear: ({ owner }) => (owner ? ['owner', 'family'] : ['family']),
    family: () => said('收回了同意', '从这一刻起不再用'),
  },
  check: {
    from: [...open, ...ended],
    by: ['lead', 'district'],
    against: ({ owner, closedBy }, { id }) => (owner === id || closedBy === id ? '自己办过的事,要请别人来抽查' : null),
    contradicts: ({ checks = [] }, event) => (checks.some(({ id }) => id === event.check) ? '这次抽查已经记过' : null),
    apply: (facts, { check, outcome }, { actor, now }) => ({
      ...facts,
      checks: [...(facts.checks ?? []), { id: check, outcome, by: actor.id, at: now }],
    }),
    say: ({ outcome, note }) => withNote(outcome === 'sound' ? '抽查:没有问题' : '抽查:有要改的地方', note),
    hear: (_, { outcome }) => (outcome === 'mend' ? ['owner'] : []),
  },
};
