import fc from 'fast-check';
import { at, shipped } from '../clock/clock-data.sample.ts';
import { allowed } from './allowed.ts';
import { anyEvent, onwards } from './any-event.sample.ts';
import { aCase, ada, bo, dan, lea, lin, sweep } from './case.sample.ts';
import { eventKinds } from './rules.ts';
import { type Step, step } from './step.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

const here = '310105002';
const fay: Actor = { id: 'fay', role: 'family' };
const people = [ada, bo, lea, lin, dan, sweep, fay].map((who) => ({ ...who, street: here }));
const workers = [
  { id: 'ada', street: here },
  { id: 'bo', street: here },
] as const;
const start = fc
  .record({
    level: fc.constantFrom('P0' as const, 'P1' as const, 'P2' as const, 'P3' as const),
    redFlag: fc.boolean(),
    hides: fc.boolean(),
    receivedAt: fc.integer({ min: at('2026-01-01 00:00'), max: at('2026-11-30 00:00') }),
  })
  .map((over) => aCase(over));

const turn = fc.record({
  who: fc.nat(),
  pick: fc.nat(),
  n: fc.nat({ max: 9_999 }),
  odd: fc.boolean(),
  waitMinutes: fc.integer({ min: 0, max: 3 * 24 * 60 }),
});

export type Seen = {
  readonly before: CaseFacts;
  readonly event: CaseEvent;
  readonly actor: Actor;
  readonly now: number;
  readonly result: Step;
};

/** Random lives of a case: mostly what is allowed, sometimes anything by anybody; every step with what it did. */
export const lives: fc.Arbitrary<readonly Seen[]> = fc
  .tuple(start, fc.array(turn, { maxLength: 60, size: 'max' }))
  .map(([first, turns]) => {
    let facts = first;
    let now = first.receivedAt;
    return turns.map(({ who, pick, n, odd, waitMinutes }): Seen => {
      const before = facts;
      now += waitMinutes * 60_000;
      const owner = { id: facts.owner, role: facts.owner.startsWith('l') ? 'lead' : 'advisor', street: here } as const;
      const any = people[who % people.length] ?? owner;
      const actor = who % 3 === 0 ? any : who % 3 === 1 ? owner : { ...lea, street: here };
      const may = odd && pick % 5 === 0 ? eventKinds : allowed(facts, actor);
      const onward = may.filter((kind) => onwards.has(kind));
      const kinds = onward.length > 0 && pick % 8 < 5 ? onward : may;
      const event = anyEvent(kinds[pick % (kinds.length || 1)] ?? 'accept', { facts, now, n, people: workers });
      const result = step(facts, event, { ...shipped, actor, now });
      if (result.kind === 'moved') facts = result.facts;
      return { before, event, actor, now, result };
    });
  });
