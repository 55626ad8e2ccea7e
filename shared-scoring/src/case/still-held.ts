import type { CaseEvent, CaseFacts, NextDue } from './types.ts';

/** What was due is as far away again as it was when the service clock stopped. */
export const resumed = (facts: CaseFacts, now: number): CaseFacts => {
  const { held, ...rest } = facts;
  if (!held) return facts;
  const stood = now - held.since;
  const due = held.due as NextDue; // put there by `pause` from `due`
  return {
    ...rest,
    pausedMs: (facts.pausedMs ?? 0) + stood,
    due: { ...due, at: due.at === null ? null : due.at + stood },
  };
};

/** Danger waits for no clock: a higher level takes the service clock up again, and so does whoever takes a P0 on. */
export const awake = (facts: CaseFacts, { kind }: CaseEvent, now: number): CaseFacts =>
  kind === 'raise' || kind === 'raiseFlag' || (kind === 'accept' && facts.level === 'P0') ? resumed(facts, now) : facts;

/** What an event makes due while the service clock stands still waits with the clock, as far away as it was when it was set. */
export const stillHeld = (before: CaseFacts, after: CaseFacts, now: number): CaseFacts => {
  if (!before.held || after.held !== before.held || before.due.kind !== 'resume') return after;
  if (after.due === before.due || after.due.kind === 'none') return after;
  const { at } = after.due;
  const held = { ...before.held, due: { ...after.due, at: at === null ? null : at - (now - before.held.since) } };
  return { ...after, due: before.due, held };
};
