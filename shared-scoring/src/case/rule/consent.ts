import type { Consent } from '../sides.ts';
import type { CaseFacts } from '../types.ts';

type Part = Pick<CaseFacts, 'consents'>;

/** Whether a consent for a purpose holds at a moment: given, not taken back, not run out. */
export const consents = ({ consents: all = [] }: Part, purpose: Consent['purpose'], now: number): boolean =>
  all.some((it) => it.purpose === purpose && it.endedAt === undefined && now < it.until);

/** Why nobody may go on "with consent": one was recorded for this purpose and none holds any more. Null: nothing against it. */
export const lapsed = (facts: Part, purpose: Consent['purpose'], now: number): string | null =>
  facts.consents?.some((it) => it.purpose === purpose) && !consents(facts, purpose, now)
    ? '当时的同意已经收回或者到期,请再问一次'
    : null;
