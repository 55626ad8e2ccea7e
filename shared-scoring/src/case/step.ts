import { type Hearer, hasEnded, type StepContext } from './event-rule.ts';
import { stageEnd } from './next-due.ts';
import { type ReporterStatus, reporterStatus } from './reporter-status.ts';
import { ruleOf, whyNot } from './rules.ts';
import type { CaseState } from './states.ts';
import { awake, stillHeld } from './still-held.ts';
import type { CaseEvent, CaseFacts } from './types.ts';

export type { Hearer, StepContext } from './event-rule.ts';

export type Step =
  | {
      readonly kind: 'moved';
      readonly facts: CaseFacts;
      readonly log: { readonly from: CaseState; readonly to: CaseState; readonly text: string };
      readonly notify: readonly Hearer[];
      readonly reporter: ReporterStatus;
      /** The street that has it from now on, where a handover moved it. */
      readonly street?: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Where a handover takes the case. */
const streetAfter = (facts: CaseFacts, event: CaseEvent): string | undefined => {
  if (event.kind === 'acceptTransfer') return facts.transfer?.to.street;
  return event.kind === 'assign' ? event.to.street : undefined;
};

/** Whoever is told that a case has ended has some days to say that they do not agree. Source: assessment.md §7.1, S12. */
const withSay = (before: CaseFacts, after: CaseFacts, ctx: StepContext): CaseFacts =>
  hasEnded(after.state) && !hasEnded(before.state)
    ? { ...after, objectUntil: stageEnd('objection', ctx.now, ctx) }
    : after;

/**
 * One event on a case: the facts after it, the line for the log, who is to hear of it and what the reporter's receipt
 * says from now on; or why it is refused, in plain Chinese. Keep all of `facts`. Source: assessment.md §7.1.
 */
export const step = (facts: CaseFacts, event: CaseEvent, ctx: StepContext): Step => {
  const rule = ruleOf(event);
  const why = whyNot(facts, event.kind, ctx.actor) ?? rule.contradicts?.(facts, event, ctx) ?? null;
  if (why !== null) return { kind: 'refused', why };
  const applied = rule.apply(awake(facts, event, ctx.now), event, ctx);
  const after = withSay(facts, stillHeld(facts, applied, ctx.now), ctx);
  const street = streetAfter(facts, event);
  return {
    kind: 'moved',
    facts: after,
    log: { from: facts.state, to: after.state, text: rule.say(event, facts, ctx) },
    notify: rule.hear(facts, event, after).filter((hearer) => !(hearer === 'family' && facts.hides)),
    reporter: reporterStatus(after.state, after.reopenedAt !== undefined),
    ...(street && { street }),
  };
};
