import { endOf } from '../../clock/due-at.ts';
import { type EventOf, type Rules, type StepContext, said, withNote, working } from '../event-rule.ts';
import { contactDue } from '../next-due.ts';
import type { Actor, CaseFacts } from '../types.ts';

/** After so many handovers that came back the district says where it goes. */
const mostBounces = 2;

const open = ['received', ...working, 'closing'] as const;
const ask = ['offerTransfer', 'withdrawTransfer', 'acceptTransfer', 'rejectTransfer', 'expireTransfer'] as const;
type Transferring = (typeof ask)[number] | 'assign';

/** Whether a handover may no longer be offered: the district has to say who does it. */
const isDistricts = ({ bounces = 0 }: Pick<CaseFacts, 'bounces'>): boolean => bounces >= mostBounces;

const senderOnly = ({ owner }: CaseFacts, { id, role }: Actor) =>
  owner === id || role === 'lead' ? null : '这件事现在由别的同事负责,请负责的人来移送';

/** The person asked; where only a street was asked, anybody of it. Never who has it already. */
const receiverOnly = ({ transfer, owner }: CaseFacts, { id, street }: Actor) => {
  if (!transfer) return '没有等您接的移送,请刷新看看';
  const asked =
    transfer.to.staff === undefined ? street === transfer.to.street && owner !== id : transfer.to.staff === id;
  return asked ? null : '这件事请的不是您来接';
};

/** Somebody else has it from now on; the clock that ran goes on. */
const handedTo = (owner: string, { transfer: _, bounces: __, ...facts }: CaseFacts, ctx: StepContext): CaseFacts =>
  facts.state === 'received'
    ? { ...facts, owner, state: 'accepted', due: contactDue(facts, ctx) }
    : { ...facts, owner };

const bounced = ({ transfer: _, ...facts }: CaseFacts): CaseFacts => ({ ...facts, bounces: (facts.bounces ?? 0) + 1 });
const heardBack = (before: CaseFacts) =>
  isDistricts(bounced(before)) ? (['owner', 'lead', 'district'] as const) : (['owner', 'lead'] as const);

const offered = (facts: CaseFacts, { to }: EventOf<'offerTransfer'>, ctx: StepContext): CaseFacts => {
  const { at } = endOf(ctx.now, ctx.clocks.limits[facts.level].transfer, ctx);
  return { ...facts, transfer: { to, offeredAt: ctx.now, expiresAt: at } };
};

const change = () => said('换了一位顾问接着负责', '约好的时间不变');

/**
 * Handing over (移送): offered, then accepted, rejected or expired. Until accepted the sender stays responsible and
 * the clock runs on; the second one that comes back goes to the district. Source: assessment.md §7.1.
 */
export const transfer: Rules<Transferring> = {
  offerTransfer: {
    from: open,
    by: ['advisor', 'lead'],
    against: (facts, actor) => {
      if (facts.transfer) return '已经在等对方接手了,要改请先收回';
      if (isDistricts(facts)) return '已经退回两次,由区里来定谁负责';
      return senderOnly(facts, actor);
    },
    contradicts: ({ owner }, { to }) => (to.staff === owner ? '这件事已经由这位同事负责' : null),
    apply: offered,
    say: ({ note }) => withNote('提出移送,等对方接手,这之前仍由本人负责', note),
    hear: () => ['receiver'],
  },
  withdrawTransfer: {
    from: open,
    by: ['advisor', 'lead'],
    against: (facts, actor) => (facts.transfer ? senderOnly(facts, actor) : '现在没有等对方接的移送'),
    apply: ({ transfer: _, ...facts }) => facts,
    say: () => '收回移送',
    hear: () => [],
  },
  acceptTransfer: {
    from: open,
    by: ['advisor', 'lead'],
    against: receiverOnly,
    apply: (facts, _, ctx) => handedTo(ctx.actor.id, facts, ctx),
    say: () => '接下移送,由本人负责,时限不变',
    hear: () => ['family', 'owner'],
    family: change,
  },
  rejectTransfer: {
    from: open,
    by: ['advisor', 'lead'],
    against: receiverOnly,
    apply: bounced,
    say: ({ note }) => withNote('没有接移送', note),
    hear: heardBack,
  },
  expireTransfer: {
    from: open,
    by: ['system'],
    against: ({ transfer }) => (transfer ? null : '现在没有等对方接的移送'),
    contradicts: ({ transfer }, _, { now }) => (transfer && now < transfer.expiresAt ? '移送还没有到期' : null),
    apply: bounced,
    say: () => '移送到时没有人接,回到原来的负责人',
    hear: heardBack,
  },
  assign: {
    from: open,
    by: ['lead', 'district', 'system'],
    against: (facts, { role }) => (role === 'lead' && isDistricts(facts) ? '已经退回两次,由区里来定谁负责' : null),
    contradicts: ({ owner }, { to }) => (to.staff === owner ? '这件事已经由这位同事负责' : null),
    apply: (facts, { to }, ctx) => handedTo(to.staff, facts, ctx),
    say: ({ note }) => withNote('指定了负责的同事,时限不变', note),
    hear: () => ['family', 'owner', 'receiver'],
    family: change,
  },
};
