import { hasEnded } from './event-rule.ts';
import { eventKinds, whyNot } from './rules.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

/** Kinds of event this person may record on this case now. */
export const allowed = (facts: CaseFacts, actor: Actor): readonly CaseEvent['kind'][] =>
  eventKinds.filter((kind) => whyNot(facts, kind, actor) === null);

/** Whether this person may hand the family a code to follow the case. */
export const mayInvite = (
  facts: CaseFacts,
  actor: Actor,
): { readonly kind: 'yes' } | { readonly kind: 'refused'; readonly why: string } => {
  const refused = (why: string) => ({ kind: 'refused', why }) as const;
  if (facts.hides) return refused('这件事牵涉人身安全,不能让家里的账号看到');
  if (facts.merged) return refused('这件事已经并到同一户的另一件里,请到那里邀请');
  if (facts.state === 'received') return refused('请先接手,再邀请家人');
  if (hasEnded(facts.state)) return refused('这件事已经结束,不能再邀请家人');
  if (actor.role !== 'lead' && facts.owner !== actor.id) return refused('这件事由别的同事负责,请负责的人来邀请');
  return { kind: 'yes' };
};
