import type { WorkView } from 'shared-scoring/contract';

/** Something beside the road that waits for somebody: the acts that would move it on, the first that may be done leads. */
export type Pending = {
  readonly id: string;
  readonly say: string;
  readonly dueAt: number | null;
  readonly acts: readonly string[];
};

const reliefSay = {
  needed: '先行救助等负责人同意',
  approved: '先行救助同意了，还没给到',
  given: '先行救助的手续还没补',
  settled: '',
} as const;
const reliefActs = {
  needed: ['approveRelief'],
  approved: ['giveRelief'],
  given: ['settleRelief'],
  settled: [],
} as const;
const conferenceSay = {
  called: '会诊召集了，还没开',
  held: '会诊开过了，结果还没写',
  concluded: '会诊的任务到日子要看',
  reviewed: '',
} as const;
const conferenceActs = {
  called: ['holdConference'],
  held: ['concludeConference'],
  concluded: ['reviewConference'],
  reviewed: [],
} as const;
const referralSay: Readonly<Record<string, string>> = {
  sent: '发出去了，等对方收到',
  received: '对方收到了，等对方接',
  accepted: '对方接了',
  delivering: '对方在办',
  returned: '结果回来了，等核实',
};

/** All that waits beside the road, the nearest first; what must be reported stands above everything. */
export const pendingOf = (work: WorkView): readonly Pending[] => {
  const { mandatory, relief, conference, referrals, tasks, asks, escalations, procedures, held } = work;
  const one = (id: string, say: string, dueAt: number | null, acts: readonly string[]): Pending => ({
    id,
    say,
    dueAt,
    acts: acts.filter((act) => work.can.includes(act)),
  });
  const waiting = [
    ...(relief && relief.state !== 'settled'
      ? [one('relief', reliefSay[relief.state], relief.dueAt, reliefActs[relief.state])]
      : []),
    ...tasks.filter(({ open }) => open).map((it) => one(it.id, it.say, it.dueAt, it.mayAnswer ? ['answerTask'] : [])),
    ...asks.filter(({ open }) => open).map((it) => one(it.id, it.say, it.dueAt, ['answerAsk'])),
    ...escalations.filter(({ open }) => open).map((it) => one(it.id, it.say, null, ['answerEscalation'])),
    ...(conference && conference.state !== 'reviewed'
      ? [one('conference', conferenceSay[conference.state], conference.dueAt, conferenceActs[conference.state])]
      : []),
    ...referrals
      .filter(({ state }) => referralSay[state])
      .map((it) => one(it.id, `${it.say}。${referralSay[it.state]}`, it.dueAt, ['moveReferral'])),
    ...procedures.filter(({ ended }) => !ended).map((it) => one(it.id, it.say, it.dueAt, ['endProcedure'])),
    ...(held ? [one('held', '时钟停着', null, ['resume'])] : []),
  ].sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER));
  return [
    ...(mandatory === 'due' ? [one('mandatory', '必须报告的事，还没写回执', null, ['reportDone', 'waiveReport'])] : []),
    ...waiting,
  ];
};
