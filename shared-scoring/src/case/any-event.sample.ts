import { localDay, momentAt } from '../clock/civil.ts';
import type { Kind } from './event-rule.ts';

export { eventKinds } from './rules.ts';

import type { CaseEvent, CaseFacts } from './types.ts';

type Place = { readonly street: string; readonly staff?: string };

/** The case an event is to fit, and two people of one street who may be named in it; `n` varies it. */
type At = {
  readonly facts: CaseFacts;
  readonly now: number;
  readonly n: number;
  readonly people: readonly [Worker, Worker];
};
type Worker = { readonly id: string; readonly street: string };

const note = '记一句';

/** One event of a kind that mostly fits the case; `n` varies it. */
export const anyEvent = (kind: Kind, { facts, now, n, people: [first, other] }: At): CaseEvent => {
  const one = <T>(...options: readonly [T, ...T[]]): T => options[n % options.length] ?? options[0];
  const open = <T extends { readonly id: string }>(list: readonly T[] | undefined) =>
    list?.[n % (list.length || 1)]?.id ?? 'none';
  const clock = one('service', 'statutory');
  const procedure = open(facts.procedures?.filter(({ ended }) => !ended));
  const made: { readonly [K in Kind]: () => Extract<CaseEvent, { kind: K }> } = {
    accept: () => ({ kind: 'accept' }),
    link: () => ({ kind: 'link', finding: one('new', 'same', 'unsure') }),
    contact: () => ({
      kind: 'contact',
      way: one('phone', 'door', 'other'),
      outcome: one('reached', 'reached', 'refused', 'notFound'),
    }),
    // Mostly by day: at night nobody comes.
    arrangeVisit: () => ({
      kind: 'arrangeVisit',
      at: n % 4 === 0 ? now + n * 1000 : momentAt(localDay(now) + 1 + (n % 3), 10 * 3_600_000),
    }),
    visit: () => ({ kind: 'visit', basis: one('consent', 'statutory'), present: '本人', note }),
    assess: () => ({
      kind: 'assess',
      assessment: `a${n}`,
      grade: one('none', 'low', 'moderate', 'high', null),
      lower: n % 9,
      upper: (n % 9) + (n % 13),
      of: 24,
      unsourced: n % 5 === 4 ? 1 : 0,
    }),
    agreeNeeds: () => ({ kind: 'agreeNeeds', needs: n % 4, withFamily: true }),
    confirmPlan: () => ({
      kind: 'confirmPlan',
      items: [
        { id: 'i1', owner: first.id, dueAt: now + 86_400_000 * (1 + (n % 30)) },
        ...(n % 3 === 0 ? [{ id: 'i2', owner: null, dueAt: null, ...(n % 2 === 0 && { gap: note }) }] : []),
      ],
    }),
    match: () => ({ kind: 'match', found: n % 5 }),
    serve: () => ({ kind: 'serve', item: one('i1', 'i2'), outcome: one('done', 'going', 'done', 'stopped'), note }),
    revisit: () => ({
      kind: 'revisit',
      way: one('phone', 'door'),
      outcome: one('stable', 'inNeed', 'notReached'),
      note,
    }),
    object: () => ({ kind: 'object', about: one('grade', 'plan', 'closing'), task: `t${n}`, note }),
    answerTask: () => ({
      kind: 'answerTask',
      task: open(facts.tasks?.filter((it) => it.open)),
      outcome: one('changed', 'kept'),
      note,
    }),
    proposeClose: () => ({ kind: 'proposeClose', reason: one('helped', 'noNeed', 'moved', 'refused', 'other'), note }),
    approveClose: () => ({ kind: 'approveClose' }),
    returnClose: () => ({ kind: 'returnClose', note }),
    reopen: () => ({ kind: 'reopen', note }),
    respectRefusal: () => ({ kind: 'respectRefusal', capable: true }),
    signUnfound: () => ({ kind: 'signUnfound', checked: n % 2 === 0, note }),
    watch: () => ({ kind: 'watch', note }),
    review: () => ({ kind: 'review', outcome: one('quiet', 'trigger'), note }),
    leave: () => ({ kind: 'leave', reason: one('moved', 'died', 'exceeded'), note }),
    reject: () => ({ kind: 'reject', reason: one('noContent', 'notOurs'), note }),
    raise: () => ({ kind: 'raise', level: one('P0', 'P1', 'P2'), note }),
    lower: () => ({ kind: 'lower', level: one('P1', 'P2', 'P3'), note }),
    raiseFlag: () => ({ kind: 'raiseFlag', hides: n % 2 === 0, note }),
    clearFlag: () => ({ kind: 'clearFlag', note }),
    release: () => ({ kind: 'release', note }),
    offerTransfer: () => ({
      kind: 'offerTransfer',
      to: one<Place>({ street: first.street }, { street: first.street, staff: other.id }),
      note,
    }),
    withdrawTransfer: () => ({ kind: 'withdrawTransfer' }),
    acceptTransfer: () => ({ kind: 'acceptTransfer' }),
    rejectTransfer: () => ({ kind: 'rejectTransfer', note }),
    expireTransfer: () => ({ kind: 'expireTransfer' }),
    assign: () => ({ kind: 'assign', to: { street: first.street, staff: one(first.id, other.id) }, note }),
    refer: () => ({ kind: 'refer', referral: `r${n}`, to: '社区医院', ground: one('consent', 'statutory'), note }),
    moveReferral: () => ({
      kind: 'moveReferral',
      referral: open(facts.referrals),
      to: one('received', 'accepted', 'delivering', 'returned', 'verified', 'refused'),
    }),
    escalate: () => ({ kind: 'escalate', escalation: `e${n}`, to: one('lead', 'district'), why: 'byHand' }),
    answerEscalation: () => ({
      kind: 'answerEscalation',
      escalation: open(facts.escalations?.filter((it) => it.open)),
      outcome: 'acted',
      note,
    }),
    mustReport: () => ({ kind: 'mustReport', note }),
    reportDone: () => ({ kind: 'reportDone', unit: '派出所', at: now, receipt: '1' }),
    waiveReport: () => ({ kind: 'waiveReport', note }),
    needRelief: () => ({ kind: 'needRelief', note }),
    approveRelief: () => ({ kind: 'approveRelief' }),
    giveRelief: () => ({ kind: 'giveRelief', note }),
    settleRelief: () => ({ kind: 'settleRelief' }),
    callConference: () => ({ kind: 'callConference', ground: 'consent', note }),
    holdConference: () => ({
      kind: 'holdConference',
      roles: ['街道', '医院', n % 4 === 0 ? '医院' : '学校'],
      family: 'present',
    }),
    concludeConference: () => ({ kind: 'concludeConference', result: 'plan', told: note, note }),
    reviewConference: () => ({ kind: 'reviewConference', note }),
    startProcedure: () => ({ kind: 'startProcedure', procedure: `p${n}`, type: 'dibao' }),
    endProcedure: () => ({ kind: 'endProcedure', procedure, outcome: 'granted', note }),
    pause: () => ({ kind: 'pause', clock, procedure, reason: 'familyPapers' }),
    resume: () => ({ kind: 'resume', clock, procedure }),
    merge: () => ({ kind: 'merge', into: 'other', note }),
    unmerge: () => ({ kind: 'unmerge', note }),
    agreeVisit: () => ({ kind: 'agreeVisit', at: facts.visitAt ?? now }),
    moveVisit: () => ({ kind: 'moveVisit', ...(n % 2 === 0 && { wish: now + n * 1000 }), note }),
    ask: () => ({ kind: 'ask', ask: `q${n}`, about: one('comment', 'copy', 'correct', 'delete', 'review'), note }),
    answerAsk: () => ({
      kind: 'answerAsk',
      ask: open(facts.asks?.filter((it) => it.open)),
      outcome: one('done', 'partly', 'refused'),
      told: note,
    }),
    witnessConsent: () => ({
      kind: 'witnessConsent',
      consent: `c${n}`,
      purpose: one('visit', 'share', 'records'),
      witness: other.id,
      until: now + n * 7_200_000,
      words: note,
    }),
    guardianConsent: () => ({
      kind: 'guardianConsent',
      consent: `c${n}`,
      purpose: one('visit', 'share', 'records', 'child'),
      born: one('2015-06', '2020-01', '2012-01'),
      guardian: one('parent', 'grandparent', 'other'),
      until: now + n * 7_200_000,
      words: note,
    }),
    endConsent: () => ({ kind: 'endConsent', consent: open(facts.consents) }),
    check: () => ({ kind: 'check', check: `k${n}`, outcome: one('sound', 'mend'), note }),
    answerItem: () => ({ kind: 'answerItem', item: one('i1', 'i2'), answer: one('agreed', 'declined') }),
  };
  return made[kind]();
};

/** What takes a case further, so that lives get far. */
export const onwards: ReadonlySet<Kind> = new Set<Kind>([
  ...(['accept', 'link', 'contact', 'visit', 'assess', 'agreeNeeds', 'confirmPlan', 'match', 'serve'] as const),
  ...([
    'revisit',
    'proposeClose',
    'clearFlag',
    'approveClose',
    'answerTask',
    'resume',
    'unmerge',
    'respectRefusal',
    'review',
  ] as const),
  ...(['reportDone', 'approveRelief', 'giveRelief', 'settleRelief', 'endProcedure'] as const),
  ...(['holdConference', 'concludeConference', 'reviewConference'] as const),
]);
