import { type ClockData, dueAt, endOf } from '../clock/due-at.ts';
import type { DueKind } from './states.ts';
import type { CaseFacts, NextDue } from './types.ts';

type LevelKind = 'accept' | 'contact' | 'visit' | 'approve' | 'plan';
type Stage = keyof ClockData['clocks']['stages'];

/** The due time of one clock of the level that starts at `since` (ms). */
export const dueOf = (kind: LevelKind, level: CaseFacts['level'], since: number, data: ClockData): NextDue => {
  const due = dueAt({ level, kind, from: since }, data);
  return { kind, at: due.at, since, ...(due.kind === 'estimated' && { estimated: true }) };
};

/** The due time of a stage that is the same for every level. */
export const stageDue = (kind: DueKind, stage: Stage, since: number, data: ClockData): NextDue => {
  const due = endOf(since, data.clocks.stages[stage], data);
  return { kind, at: due.at, since, ...(due.kind === 'estimated' && { estimated: true }) };
};

/** When a stage that starts at `since` (ms) ends. */
export const stageEnd = (stage: Stage, since: number, data: ClockData): number =>
  endOf(since, data.clocks.stages[stage], data).at;

/** While nobody has accepted, both clocks run and the nearer one counts: on a Friday night contact may come first. */
export const firstDue = (level: CaseFacts['level'], receivedAt: number, data: ClockData): NextDue => {
  const accept = dueOf('accept', level, receivedAt, data);
  const contact = dueOf('contact', level, receivedAt, data);
  return (contact.at ?? 0) < (accept.at ?? 0) ? contact : accept;
};

/** The contact clock starts when the report came in, or when a closed case was reopened; never at acceptance. */
export const contactDue = (facts: CaseFacts, data: ClockData): NextDue =>
  dueOf('contact', facts.level, facts.reopenedAt ?? facts.receivedAt, data);

/** The next look back: after a week where relief was given, a month, a quarter, then as the grade asks. */
export const revisitDue = (facts: CaseFacts, since: number, data: ClockData): NextDue => {
  const done = facts.revisits ?? 0;
  const byGrade = { high: 'revisitHigh', moderate: 'revisitModerate', low: 'revisitLow', none: 'revisitLow' } as const;
  const stage =
    facts.relief && done === 0 ? 'revisitRelief' : done === 0 ? 'revisitFirst' : done === 1 ? 'revisitSecond' : null;
  return stageDue('revisit', stage ?? byGrade[facts.grade ?? 'moderate'], since, data);
};

/** On the watch list a day to look again is mandatory. */
export const reviewDue = (facts: CaseFacts, since: number, data: ClockData): NextDue => {
  const byGrade = { high: 'revisitHigh', moderate: 'revisitModerate', low: 'revisitLow', none: 'revisitLow' } as const;
  return stageDue('review', byGrade[facts.grade ?? 'moderate'], since, data);
};

/** Nothing is waited for any more. */
export const noDue: NextDue = { kind: 'none', at: null };
