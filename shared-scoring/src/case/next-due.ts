import { type ClockData, dueAt } from '../clock/due-at.ts';
import type { CaseFacts, NextDue } from './types.ts';

type Kind = 'accept' | 'contact' | 'visit' | 'approve';

/** The due time of one clock that starts at `since` (ms). */
export const dueOf = (kind: Kind, level: CaseFacts['level'], since: number, data: ClockData): NextDue => {
  const due = dueAt({ level, kind, from: since }, data);
  return { kind, at: due.at, since, ...(due.kind === 'estimated' && { estimated: true }) };
};

/** While nobody has accepted, both clocks run and the nearer one counts: on a Friday night contact may come first. */
export const firstDue = (level: CaseFacts['level'], receivedAt: number, data: ClockData): NextDue => {
  const accept = dueOf('accept', level, receivedAt, data);
  const contact = dueOf('contact', level, receivedAt, data);
  return (contact.at ?? 0) < (accept.at ?? 0) ? contact : accept;
};

/** The contact clock starts when the report came in, or when a closed case was reopened; never at acceptance. */
export const contactDue = (facts: CaseFacts, data: ClockData): NextDue =>
  dueOf('contact', facts.level, facts.reopenedAt ?? facts.receivedAt, data);

/** Nothing is waited for any more. */
export const noDue: NextDue = { kind: 'none', at: null };
