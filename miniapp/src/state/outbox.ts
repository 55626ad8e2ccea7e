import { ReportDraft } from 'shared-scoring/contract';
import * as z from 'zod/mini';
import type { Problem } from '../api/result.ts';
import { PickedPlace } from './draft.ts';

/** A finished report on its way. `stuck` waits for the person, anything else is tried again by itself. */
export const Letter = z.object({
  report: ReportDraft,
  /** The place with its names, so that the report can be taken back and changed. */
  place: PickedPlace,
  queuedAt: z.int(),
  tries: z.int(),
  nextTryAt: z.int(),
  stuck: z.boolean(),
  problem: z.nullable(z.object({ code: z.string(), title: z.string(), remedy: z.string() })),
});
export type Letter = z.infer<typeof Letter>;
export const Outbox = z.array(Letter);
export type Outbox = readonly Letter[];

/** Problems that no further try will mend: the person has to change something. */
const needsPerson: readonly string[] = ['request.invalid', 'place.unknown', 'report.conflict', 'forbidden'];

/** Pauses between tries, in ms: 5 s, 15 s, 1 min, then every 5 min. */
const pauses = [5_000, 15_000, 60_000, 300_000] as const;
export const pauseAfter = (tries: number): number => pauses[Math.min(tries, pauses.length) - 1] ?? pauses[0];

/** Puts a report in once; the same id again changes nothing. */
export const queued = (outbox: Outbox, report: ReportDraft, place: PickedPlace, now: number): Outbox =>
  outbox.some((letter) => letter.report.id === report.id)
    ? outbox
    : [...outbox, { report, place, queuedAt: now, tries: 0, nextTryAt: now, stuck: false, problem: null }];

/** Takes a letter out: it arrived, or the person took it back to change it. */
export const without = (outbox: Outbox, id: string): Outbox => outbox.filter((letter) => letter.report.id !== id);

/** Notes a failed try: tried again later by itself, or stuck when only the person can mend it. */
export const triedInVain = (outbox: Outbox, id: string, { code, title, remedy }: Problem, now: number): Outbox =>
  outbox.map((letter) => {
    if (letter.report.id !== id) return letter;
    const tries = letter.tries + 1;
    const stuck = needsPerson.includes(code);
    return { ...letter, tries, stuck, nextTryAt: now + pauseAfter(tries), problem: { code, title, remedy } };
  });

/** The letter to send now: the oldest that is not stuck and whose pause is over. */
export const nextLetter = (outbox: Outbox, now: number): Letter | null =>
  outbox.find((letter) => !letter.stuck && letter.nextTryAt <= now) ?? null;

/** Makes every letter that is not stuck due at once: the network is back, or the person asked. */
export const dueNow = (outbox: Outbox, now: number): Outbox =>
  outbox.map((letter) => (letter.stuck ? letter : { ...letter, nextTryAt: Math.min(letter.nextTryAt, now) }));

/** When to look again, in ms since 1970; null when nothing waits. */
export const nextTryAt = (outbox: Outbox): number | null => {
  const waiting = outbox.filter((letter) => !letter.stuck).map((letter) => letter.nextTryAt);
  return waiting.length > 0 ? Math.min(...waiting) : null;
};
