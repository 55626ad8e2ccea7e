import type { ClockData } from '../clock/due-at.ts';
import { type Escalation, escalations } from '../clock/escalation.ts';
import { isOpen } from './event-rule.ts';
import type { CaseFacts } from './types.ts';

/** Something beside the state that waits for its own day; `kind` is stable as long as it waits for the same thing. */
export type Beside = {
  readonly kind: string;
  /** What it is, in a colleague's words. */
  readonly what: string;
  readonly at: number;
  readonly since?: number | undefined;
};

const mark = '~';
const waits = {
  sent: '转介等对方收',
  received: '转介等对方接',
  accepted: '转介在等结果',
  delivering: '转介在等结果',
} as const;
const relief = { needed: '先行救助等负责人同意', approved: '先行救助等着给', given: '先行救助要补手续' } as const;
const conference = { called: '会诊要开', held: '会诊要写结果', concluded: '会诊的任务要看' } as const;
const word = (words: Readonly<Record<string, string>>, state: string): string | undefined => words[state];

/**
 * What runs beside the case and has a day: referrals, relief, conference, what was asked to be looked at again,
 * statutory procedures whose clock is not standing. Source: assessment.md §7.1.
 */
export function besideDue({
  referrals = [],
  relief: help,
  conference: meeting,
  tasks = [],
  procedures = [],
}: CaseFacts): readonly Beside[] {
  const one = (
    kind: string,
    what: string | undefined,
    at: number | null | undefined,
    since?: number,
  ): readonly Beside[] =>
    what === undefined || at === null || at === undefined
      ? []
      : [{ kind: `${mark}${kind}`, what, at, ...(since !== undefined && { since }) }];
  return [
    ...referrals.flatMap(({ id, state, dueAt }) => one(`referral ${id} ${state}`, word(waits, state), dueAt)),
    ...(help ? one(`relief ${help.state}`, word(relief, help.state), help.dueAt) : []),
    ...(meeting ? one(`conference ${meeting.state}`, word(conference, meeting.state), meeting.dueAt) : []),
    ...tasks.flatMap(({ id, dueAt, open }) => (open ? one(`task ${id}`, '家里不同意的事要答复', dueAt) : [])),
    ...procedures.flatMap(({ id, dueAt, startedAt, pausedAt, pausedMs, ended }) =>
      ended || pausedAt !== undefined ? [] : one(`procedure ${id}`, '审批快到规定的日子', dueAt, startedAt + pausedMs),
    ),
  ];
}

/** A level of a reminder, and what it is about; the case itself says nothing of `what`. */
export type Reminder = Escalation & { readonly what: string | null; readonly dueAt: number };

/** Every level at which somebody is to hear that a day comes or has passed: of the case, and of what runs beside it. */
export const reminders = (facts: CaseFacts, data: ClockData): readonly Reminder[] => {
  const { level, due } = facts;
  const own = escalations(level, due, data).map((one) => ({ ...one, what: null, dueAt: due.at ?? 0 }));
  if (!isOpen(facts)) return own;
  const beside = besideDue(facts).flatMap(({ what, ...it }) =>
    escalations(level, it, data).map((one) => ({ ...one, what, dueAt: it.at })),
  );
  return [...own, ...beside].sort((a, b) => a.at - b.at);
};

/** What was told and still holds when the case waits for another time: what runs beside it runs on. */
export const toldBeside = (told: readonly string[]): readonly string[] => told.filter((id) => id.startsWith(mark));
