import type { EventRule, Kind, Rules } from './event-rule.ts';
import { aside } from './rule/aside.ts';
import { clocks } from './rule/clocks.ts';
import { closing } from './rule/closing.ts';
import { conference } from './rule/conference.ts';
import { duty } from './rule/duty.ts';
import { family } from './rule/family.ts';
import { familyWord } from './rule/family-word.ts';
import { firstSteps } from './rule/first-steps.ts';
import { level } from './rule/level.ts';
import { objection } from './rule/objection.ts';
import { oversight } from './rule/oversight.ts';
import { referral } from './rule/referral.ts';
import { road } from './rule/road.ts';
import { transfer } from './rule/transfer.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

/** Who may do what from which state, and what it does. Source: assessment.md §7.1. */
const rules: Rules<Kind> = {
  ...firstSteps,
  ...road,
  ...objection,
  ...closing,
  ...aside,
  ...level,
  ...transfer,
  ...referral,
  ...duty,
  ...conference,
  ...clocks,
  ...family,
  ...familyWord,
  ...oversight,
};

/** Every kind of event, in the order of a case's life. */
export const eventKinds = Object.keys(rules) as readonly Kind[]; // the type above names exactly these

/** The rule of one event. One table serves every kind: what is found under a kind takes events of that kind. */
export const ruleOf = (event: CaseEvent): EventRule<Kind> => rules[event.kind] as unknown as EventRule<Kind>;

/** Why this event is impossible for this person now; null when it may be recorded. */
export const whyNot = (facts: CaseFacts, kind: Kind, actor: Actor): string | null => {
  const { from, by, against } = rules[kind];
  if (facts.merged && kind !== 'unmerge') return '这件事已经并到同一户的另一件里,请到那里去办';
  if (!from.includes(facts.state)) return '这件事现在走不到这一步,请刷新看看最新情况';
  if (!by.includes(actor.role)) return '这一步不由您的岗位来做';
  return against?.(facts, actor) ?? null;
};

/** How the family reads one kind of step; undefined for the staff's own business. */
export const familyWords = (kind: Kind) => rules[kind].family;
