import { localDate, localTime } from '../../clock/civil.ts';
import { ownerOnly, type Rules, said, withNote } from '../event-rule.ts';
import { contactDue, dueOf, noDue } from '../next-due.ts';
import type { Actor, CaseFacts, Try } from '../types.ts';
import { openMatters } from './open-matters.ts';
import { reopened } from './reopened.ts';

const reasons = { helped: '已得到帮助', noNeed: '不需要帮助', moved: '已搬走', refused: '本人婉拒', other: '其他原因' };
const HOUR_MS = 3_600_000;
const hour = (moment: number) => Math.floor(localTime(moment) / HOUR_MS);

/** Two failed attempts on different days and at different hours. Source: assessment.md §7.1, S4. */
export const triedTwice = (tries: readonly Try[] = []): boolean =>
  tries.some((a) => tries.some((b) => localDate(a.at) !== localDate(b.at) && hour(a.at) !== hour(b.at)));

const enoughContact = (facts: CaseFacts) => {
  if (facts.contactedAt !== undefined) return null;
  if (facts.redFlag) return '有危险信号的事,要先联系到本人,才能提议结案';
  if (facts.tries?.some((attempt) => attempt.outcome === 'refused') || triedTwice(facts.tries)) return null;
  return '还没联系上:请在不同的日子、不同的钟点至少试两次';
};

const notProposer = (facts: CaseFacts, actor: Actor) =>
  facts.owner === actor.id ? '提议结案的人不能自己复核,请另一位负责人来看' : null;

/** Closing with four eyes, and coming back: S12, S13. Source: assessment.md §7.1. */
export const closing: Rules<'proposeClose' | 'approveClose' | 'returnClose' | 'reopen'> = {
  proposeClose: {
    from: ['contacted', 'declined', 'unfound', 'assessing', 'serving', 'revisiting', 'watching'],
    by: ['advisor', 'lead'],
    against: (facts, actor) => ownerOnly(facts, actor) ?? openMatters(facts) ?? enoughContact(facts),
    contradicts: (facts, event) => {
      if (facts.contactedAt !== undefined) return null;
      if (event.reason === 'helped' || event.reason === 'noNeed')
        return '还没联系到本人,结案原因不能写“已帮助”或“不需要”';
      if (event.reason === 'refused' && !facts.tries?.some((attempt) => attempt.outcome === 'refused'))
        return '没有对方婉拒的记录,请先记下那次联系';
      return null;
    },
    apply: (facts, _, ctx) => ({ ...facts, state: 'closing', due: dueOf('approve', facts.level, ctx.now, ctx) }),
    say: (event) => withNote(`提议结案(${reasons[event.reason]})`, event.note),
    hear: () => ['lead'],
    family: () => said('顾问请街道看一看办得怎么样'),
  },
  approveClose: {
    from: ['closing'],
    by: ['lead', 'district'],
    against: (facts, actor) =>
      notProposer(facts, actor) ?? (facts.redFlag ? '危险信号还没有解除,不能结案' : openMatters(facts)),
    apply: ({ transfer: _, bounces: __, ...facts }, _event, { actor, now }) => ({
      ...facts,
      state: 'closed',
      closedBy: actor.id,
      rounds: [...(facts.rounds ?? []), { from: facts.reopenedAt ?? facts.receivedAt, to: now }],
      due: noDue,
    }),
    say: () => '复核同意,结案',
    hear: () => ['family', 'owner'],
    family: () => said('街道看过了,这件事先告一段落'),
  },
  returnClose: {
    from: ['closing'],
    by: ['lead', 'district'],
    against: notProposer,
    apply: (facts, _, ctx) => {
      const due = facts.contactedAt === undefined ? contactDue(facts, ctx) : dueOf('visit', facts.level, ctx.now, ctx);
      return { ...facts, state: 'contacted', due };
    },
    say: (event) => withNote('退回继续跟进', event.note),
    hear: () => ['owner'],
    family: () => said('街道请顾问再跟进'),
  },
  reopen: {
    from: ['closed', 'left', 'rejected'],
    by: ['advisor', 'lead', 'district', 'system'],
    apply: (facts, _, ctx) => reopened(facts, ctx),
    say: (event) => withNote('重新打开', event.note),
    hear: () => ['family', 'owner', 'lead'],
    family: () => said('又开始跟进了'),
  },
};
