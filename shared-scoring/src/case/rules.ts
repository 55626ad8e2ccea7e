import { localDate, localTime } from '../clock/civil.ts';
import type { Actor, CaseEvent, CaseFacts, CaseState, Try } from './types.ts';

type Rule = {
  readonly from: readonly CaseState[];
  readonly by: readonly Actor['role'][];
  /** Why this person may not do it now, in plain Chinese; null when nothing stands against it. */
  readonly against?: (facts: CaseFacts, actor: Actor) => string | null;
};

const HOUR_MS = 3_600_000;
const hour = (moment: number) => Math.floor(localTime(moment) / HOUR_MS);

/** Two failed attempts on different days and at different hours. Source: assessment.md §7.1, S4. */
const triedTwice = (tries: readonly Try[] = []): boolean =>
  tries.some((a) => tries.some((b) => localDate(a.at) !== localDate(b.at) && hour(a.at) !== hour(b.at)));

const ownerOnly = (facts: CaseFacts, actor: Actor) =>
  facts.owner === actor.id ? null : '这件事现在由别的同事负责,请先接手';

const enoughContact = (facts: CaseFacts) => {
  if (facts.contactedAt !== undefined) return null;
  if (facts.redFlag) return '有危险信号的事,要先联系到本人,才能提议结案';
  if (facts.tries?.some((attempt) => attempt.outcome === 'refused') || triedTwice(facts.tries)) return null;
  return '还没联系上:请在不同的日子、不同的钟点至少试两次';
};

const notProposer = (facts: CaseFacts, actor: Actor) =>
  facts.owner === actor.id ? '提议结案的人不能自己复核,请另一位负责人来看' : null;

/** Who may do what from which state. Source: assessment.md §7.1. */
const rules: Readonly<Record<CaseEvent['kind'], Rule>> = {
  accept: {
    from: ['received', 'accepted', 'linked', 'contacted'],
    by: ['advisor', 'lead'],
    against: ({ state, owner }, actor) => (state !== 'received' && owner === actor.id ? '您已经在负责这件事了' : null),
  },
  link: { from: ['accepted', 'linked', 'contacted'], by: ['advisor', 'lead'], against: ownerOnly },
  contact: {
    from: ['accepted', 'linked', 'contacted'],
    by: ['advisor', 'lead'],
    against: (facts, actor) =>
      ownerOnly(facts, actor) ??
      (facts.state === 'accepted' && facts.level !== 'P0' ? '请先看看是不是已经认识的住户,再记联系' : null),
  },
  proposeClose: {
    from: ['contacted'],
    by: ['advisor', 'lead'],
    against: (facts, actor) => ownerOnly(facts, actor) ?? enoughContact(facts),
  },
  approveClose: { from: ['closing'], by: ['lead', 'district'], against: notProposer },
  returnClose: { from: ['closing'], by: ['lead', 'district'], against: notProposer },
  reopen: { from: ['closed'], by: ['advisor', 'lead', 'district', 'system'] },
};

/** Why this event is impossible for this person now; null when it may be recorded. */
export const whyNot = (facts: CaseFacts, kind: CaseEvent['kind'], actor: Actor): string | null => {
  const rule = rules[kind];
  if (!rule.from.includes(facts.state)) return '这件事现在走不到这一步,请刷新看看最新情况';
  if (!rule.by.includes(actor.role)) return '这一步不由您的岗位来做';
  return rule.against?.(facts, actor) ?? null;
};
