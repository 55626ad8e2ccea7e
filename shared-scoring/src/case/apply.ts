import type { ClockData } from '../clock/due-at.ts';
import { contactDue, dueOf, noDue } from './next-due.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

export type StepContext = ClockData & { readonly actor: Actor; readonly now: number };

type Contact = Extract<CaseEvent, { kind: 'contact' }>;

/** Reaching somebody starts the visit clock; a later phone call does not push it away, only a visit renews it. */
const contacted = (facts: CaseFacts, { outcome, way }: Contact, ctx: StepContext): CaseFacts => {
  if (outcome !== 'reached')
    return { ...facts, state: 'contacted', tries: [...(facts.tries ?? []), { at: ctx.now, outcome }] };
  const keepsClock = facts.due.kind === 'visit' && way !== 'door';
  return {
    ...facts,
    state: 'contacted',
    contactedAt: facts.contactedAt ?? ctx.now,
    due: keepsClock ? facts.due : dueOf('visit', facts.level, ctx.now, ctx),
  };
};

/** A new round: the old one's contact does not count; advisors who reopen become the owner, others leave it as it was. */
const reopened = ({ contactedAt, tries, ...facts }: CaseFacts, ctx: StepContext): CaseFacts => {
  const again = { ...facts, state: 'accepted', reopenedAt: ctx.now } as const;
  return {
    ...again,
    owner: ctx.actor.role === 'advisor' ? ctx.actor.id : facts.owner,
    due: contactDue(again, ctx),
  };
};

/** The facts after an event that the rules allow. */
export const apply = (facts: CaseFacts, event: CaseEvent, ctx: StepContext): CaseFacts => {
  switch (event.kind) {
    case 'accept': {
      const mine = { ...facts, owner: ctx.actor.id };
      return facts.state === 'received' ? { ...mine, state: 'accepted', due: contactDue(facts, ctx) } : mine;
    }
    case 'link':
      return facts.state === 'accepted' ? { ...facts, state: 'linked' } : facts;
    case 'contact':
      return contacted(facts, event, ctx);
    case 'proposeClose':
      return { ...facts, state: 'closing', due: dueOf('approve', facts.level, ctx.now, ctx) };
    case 'approveClose':
      return { ...facts, state: 'closed', due: noDue };
    case 'returnClose': {
      const due = facts.contactedAt === undefined ? contactDue(facts, ctx) : dueOf('visit', facts.level, ctx.now, ctx);
      return { ...facts, state: 'contacted', due };
    }
    case 'reopen':
      return reopened(facts, ctx);
    default:
      return event satisfies never;
  }
};
