import type { StepContext } from '../event-rule.ts';
import { contactDue } from '../next-due.ts';
import type { CaseFacts } from '../types.ts';

/** A new round: the old one's contact does not count; advisors who reopen become the owner, others leave it as it was. */
export const reopened = (
  {
    contactedAt,
    tries,
    items,
    revisits,
    quiet,
    visitAt,
    visitReply,
    visitWish,
    visitedAt,
    objectUntil,
    ...facts
  }: CaseFacts,
  ctx: StepContext,
): CaseFacts => {
  const again = { ...facts, state: 'accepted', reopenedAt: ctx.now } as const;
  return {
    ...again,
    owner: ctx.actor.role === 'advisor' ? ctx.actor.id : facts.owner,
    due: contactDue(again, ctx),
  };
};
