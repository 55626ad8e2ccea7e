import { apply, type StepContext } from './apply.ts';
import { type ReporterStatus, reporterStatus } from './reporter-status.ts';
import { whyNot } from './rules.ts';
import { sayEvent } from './say-event.ts';
import type { CaseEvent, CaseFacts, CaseState } from './types.ts';

export type { StepContext } from './apply.ts';

/** Who is to hear of a step. 'owner' is the owner before it, 'family' are the people who follow the case. */
export type Hearer = 'family' | 'owner' | 'lead';

export type Step =
  | {
      readonly kind: 'moved';
      readonly facts: CaseFacts;
      readonly log: { readonly from: CaseState; readonly to: CaseState; readonly text: string };
      readonly notify: readonly Hearer[];
      readonly reporter: ReporterStatus;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** What the event itself says that the case does not bear out. */
const contradiction = (facts: CaseFacts, event: CaseEvent): string | null => {
  if (event.kind !== 'proposeClose' || facts.contactedAt !== undefined) return null;
  if (event.reason === 'helped' || event.reason === 'noNeed') return '还没联系到本人,结案原因不能写“已帮助”或“不需要”';
  if (event.reason === 'refused' && !facts.tries?.some((attempt) => attempt.outcome === 'refused'))
    return '没有对方婉拒的记录,请先记下那次联系';
  return null;
};

const hearers = (facts: CaseFacts, event: CaseEvent): readonly Hearer[] => {
  switch (event.kind) {
    case 'accept':
      return facts.state === 'received' ? ['family'] : ['family', 'owner'];
    case 'link':
      return [];
    case 'contact':
      if (event.outcome === 'reached') return ['family'];
      return facts.redFlag || facts.level === 'P0' ? ['lead'] : [];
    case 'proposeClose':
      return ['lead'];
    case 'approveClose':
      return ['family', 'owner'];
    case 'returnClose':
      return ['owner'];
    case 'reopen':
      return ['family', 'owner', 'lead'];
    default:
      return event satisfies never;
  }
};

/**
 * One event on a case: the facts after it, the line for the log, who is to hear of it and what the reporter's receipt
 * says from now on; or why it is refused, in plain Chinese. Keep all of `facts`. Source: assessment.md §7.1.
 */
export const step = (facts: CaseFacts, event: CaseEvent, ctx: StepContext): Step => {
  const why = whyNot(facts, event.kind, ctx.actor) ?? contradiction(facts, event);
  if (why !== null) return { kind: 'refused', why };
  const after = apply(facts, event, ctx);
  return {
    kind: 'moved',
    facts: after,
    log: { from: facts.state, to: after.state, text: sayEvent(event, facts) },
    notify: hearers(facts, event).filter((hearer) => !(hearer === 'family' && facts.hides)),
    reporter: reporterStatus(after.state, after.reopenedAt !== undefined),
  };
};
