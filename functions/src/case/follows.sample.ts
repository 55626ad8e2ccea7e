import { type CaseEvent, type CaseFacts, isOpen, step } from 'shared-scoring';
import { expect } from 'vitest';
import type { Staff } from '../identity/staff.ts';
import { clocksOf } from '../reference/clocks-of.ts';
import { jiangsuRoad } from '../world.sample.ts';
import { actorOf } from './actor.ts';
import type { Committed } from './interleave.sample.ts';
import { system } from './log.ts';
import { people } from './rounds.sample.ts';

/** What somebody tried, by the id their phone gave it. */
export type Told = { readonly event: CaseEvent; readonly staff: Staff };

/** Steps that hand a case over or offer it: whatever they do, the clock that ran goes on. */
const keepsClock = ['offerTransfer', 'withdrawTransfer', 'rejectTransfer', 'expireTransfer'];

/** One commit after the other: what is kept is what the rules make of what was kept before, and of nothing else. */
export function follows(
  { record: before }: Pick<Committed, 'record'>,
  { record, line, queue, wakes }: Committed,
  told: Map<string, Told>,
) {
  const { facts } = record;
  expect(record.seq).toBe(before.seq + 1);
  expect(people).toContain(facts.owner);
  expect(facts.due.at === null).toBe(!isOpen(facts));
  expect(new Set(record.escalated).size).toBe(record.escalated.length);
  expect(queue.startsWith(`Q#${record.street} ${isOpen(facts) ? 'open' : 'closed'}#`)).toBe(true);
  if (facts.transfer) expect(Number(wakes?.slice(0, 13))).toBeLessThanOrEqual(facts.transfer.expiresAt);
  const { event, staff } = told.get(line.eventId ?? '') ?? { event: clockEvent(line.kind, facts), staff: null };
  if (!event) {
    expect(facts).toEqual(before.facts);
    return;
  }
  expect(record.version).toBe(before.version + 1);
  const actor = staff ? actorOf(staff) : { id: system.id, role: 'system' as const };
  const moved = step(before.facts, event, { actor, now: line.at, ...clocksOf(before.street) });
  if (moved.kind !== 'moved') throw new Error(`${event.kind} was kept and is against the rules: ${moved.why}`);
  const takesBack = event.kind === 'returnClose' || facts.reopenedAt !== before.facts.reopenedAt;
  expect(facts).toEqual({ ...moved.facts, ...(takesBack && { owner: facts.owner }) });
  if (keepsClock.includes(event.kind)) expect([facts.owner, facts.due]).toEqual([before.facts.owner, before.facts.due]);
}

/** What the clock did by itself, from its line; null: a line that moves nothing. */
function clockEvent(kind: string, { owner }: CaseFacts): CaseEvent | null {
  if (kind === 'expireTransfer') return { kind };
  return kind === 'assign' ? { kind, to: { street: jiangsuRoad, staff: owner }, note: '原来的同事离岗' } : null;
}
