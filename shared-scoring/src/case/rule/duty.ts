import { answered } from '../asked-due.ts';
import { ownerOnly, type Rules, said, withNote, working } from '../event-rule.ts';
import { stageEnd } from '../next-due.ts';

const open = ['received', ...working, 'closing'] as const;
const staff = ['advisor', 'lead'] as const;
const why = {
  overdue: '过了时间',
  danger: '有危险',
  disagreement: '两个部门说法不一',
  gap: '没有资源',
  noPlan: '困难大却还没有方案',
  thirdReport: '三十天里第三次有人说起',
  complaint: '家里投诉',
  byHand: '同事提请',
};

type Kinds =
  | 'escalate'
  | 'answerEscalation'
  | 'mustReport'
  | 'reportDone'
  | 'waiveReport'
  | 'needRelief'
  | 'approveRelief'
  | 'giveRelief'
  | 'settleRelief';

/** Acts beside the main road: escalation (never ends the lower task), mandatory report, relief. Source: §7.1, §4.4. */
export const duty: Rules<Kinds> = {
  escalate: {
    from: [...open, 'closed', 'left', 'rejected'],
    by: ['advisor', 'lead', 'district', 'system', 'family'],
    contradicts: ({ escalations = [] }, event) =>
      escalations.some(({ id }) => id === event.escalation) ? '这个编号已经用过' : null,
    apply: (facts, { escalation, to, why }, ctx) => {
      const dueAt = why === 'complaint' ? stageEnd('task', ctx.now, ctx) : undefined;
      const escalated = { id: escalation, to, open: true, ...(dueAt && { dueAt }) };
      return { ...facts, escalations: [...(facts.escalations ?? []), escalated] };
    },
    say: (event) => withNote(`提请${event.to === 'lead' ? '街道' : '区里'}(${why[event.why]})`, event.note),
    tells: (event) => (event.why === 'complaint' ? event.note : undefined),
    hear: (_, { to }) => [to],
    family: ({ mine }) =>
      mine === undefined ? null : said(`${mine ? '您' : '家里人'}向街道负责人反映了`, '负责人看过以后会答复'),
  },
  answerEscalation: {
    from: [...open, 'closed', 'left', 'rejected'],
    by: ['lead', 'district'],
    contradicts: ({ escalations = [] }, event, { actor }) => {
      const found = escalations.find(({ id, open }) => id === event.escalation && open);
      if (!found) return '没有这件还在等答复的事';
      return found.to === 'district' && actor.role !== 'district' ? '这件事要区里来答复' : null;
    },
    apply: (facts, { escalation }) => {
      const escalations = (facts.escalations ?? []).map((it) => (it.id === escalation ? { ...it, open: false } : it));
      return answered({ ...facts, escalations }, escalation);
    },
    say: ({ outcome, note }) => withNote(outcome === 'acted' ? '已处理' : '退回', note),
    tells: ({ told }) => told,
    hear: (_, { told }) => (told ? ['owner', 'family'] : ['owner']),
    family: ({ told }) => (told ? said('街道负责人答复了') : null),
  },
  mustReport: {
    from: open,
    by: ['advisor', 'lead', 'district'],
    against: ({ mandatory }) => (mandatory?.state === 'due' ? '已经记下要报告,请尽快去报' : null),
    apply: (facts, _, { actor, now }) => ({ ...facts, mandatory: { state: 'due', by: actor.id, at: now } }),
    say: ({ note }) => withNote('依法必须报告', note),
    hear: () => ['owner', 'lead'],
  },
  reportDone: {
    from: open,
    by: ['advisor', 'lead', 'district'],
    against: ({ mandatory }) => (mandatory ? null : '请先记下为什么必须报告'),
    contradicts: (_, { at }, { now }) => (at > now ? '报告的时间还没有到' : null),
    apply: (facts, { at }, { actor }) => ({ ...facts, mandatory: { state: 'reported', by: actor.id, at } }),
    say: ({ unit, receipt }) => `已报告${unit},回执:${receipt}`,
    hear: () => ['lead'],
  },
  waiveReport: {
    from: open,
    by: ['lead', 'district'],
    against: ({ mandatory }) => (mandatory?.state === 'due' ? null : '现在没有等着报告的事'),
    apply: (facts, _, { actor, now }) => ({ ...facts, mandatory: { state: 'waived', by: actor.id, at: now } }),
    say: ({ note }) => withNote('负责人说明不必报告', note),
    hear: () => ['owner'],
  },
  needRelief: {
    from: open,
    by: staff,
    against: ({ relief }) => (relief && relief.state !== 'settled' ? '先行救助已经在办' : null),
    apply: (facts, _, ctx) => ({ ...facts, relief: { state: 'needed', dueAt: stageEnd('relief', ctx.now, ctx) } }),
    say: ({ note }) => withNote('需要先行救助', note),
    hear: () => ['lead'],
  },
  approveRelief: {
    from: open,
    by: ['lead', 'district'],
    against: ({ relief }) => (relief?.state === 'needed' ? null : '现在没有等同意的先行救助'),
    apply: (facts) => (facts.relief ? { ...facts, relief: { ...facts.relief, state: 'approved' } } : facts),
    say: ({ note }) => withNote('同意先行救助', note),
    hear: () => ['owner'],
  },
  giveRelief: {
    from: open,
    by: staff,
    against: (facts, actor) =>
      facts.relief?.state === 'approved' ? ownerOnly(facts, actor) : '先行救助要负责人先同意,打电话说也行',
    apply: (facts, _, ctx) => ({ ...facts, relief: { state: 'given', dueAt: stageEnd('reliefPapers', ctx.now, ctx) } }),
    say: ({ note }) => withNote('给了先行救助', note),
    hear: () => ['family', 'lead'],
    family: () => said('先给了一笔急用的帮助', '手续我们来补'),
  },
  settleRelief: {
    from: [...open, 'closed'],
    by: staff,
    against: (facts, actor) =>
      facts.relief?.state === 'given' ? ownerOnly(facts, actor) : '现在没有等补手续的先行救助',
    apply: (facts) => (facts.relief ? { ...facts, relief: { ...facts.relief, state: 'settled' } } : facts),
    say: ({ note }) => withNote('补齐了先行救助的手续', note),
    hear: () => [],
  },
};
