import type { CaseEvent } from 'shared-scoring';
import { openCase } from 'shared-scoring/accept';
import { expect, test } from 'vitest';
import { clockData } from '../reference/reference.ts';
import { monday10 } from '../world.sample.ts';
import type { Told } from './act.ts';
import { newTally, nightBreach, queueBreaches, watching } from './invariants.sample.ts';
import type { Move } from './replay.ts';

const start = openCase({ level: 'P0', redFlag: true, owner: 'ada', receivedAt: monday10 }, clockData);
const facts = { ...start, state: 'accepted', due: { kind: 'contact', at: monday10 } } as const;
const note = '记一句';
const hour = 3_600_000;

/** A line that says something happened that must never happen. */
const move = (event: CaseEvent | null, before: object = {}, after: object = {}, line: object = {}) =>
  ({
    event,
    before: { facts: { ...facts, ...before } },
    after: { facts: { ...facts, ...after } },
    line: {
      seq: 2,
      at: monday10 + hour,
      actor: { id: 'ada', badge: '012', role: 'advisor' },
      kind: event?.kind ?? 'x',
      from: 'accepted',
      to: 'accepted',
      ...line,
    },
  }) as unknown as Move & { readonly before: Told };

const broken: readonly (readonly [string, Move])[] = [
  ['1', move(null, {}, { owner: '' })],
  ['1', move(null, {}, { due: { kind: 'none', at: null } })],
  ['2', move({ kind: 'merge', into: 'x', note }, {}, { merged: { into: 'x' }, due: { kind: 'none', at: null } })],
  ['3', move({ kind: 'assess', assessment: 'a', grade: null, lower: 0, upper: 0, of: 24, unsourced: 1 })],
  ['3', move({ kind: 'assess', assessment: 'a', grade: 'low', lower: 0, upper: 9, of: 24, unsourced: 0 })],
  ['4', move({ kind: 'pause', clock: 'statutory', procedure: 'p', reason: 'special' }, {}, { pausedMs: 5 })],
  ['6', move({ kind: 'release', note }, { hides: true })],
  ['6', move(null, { hides: true }, { hides: true }, { kind: 'familyJoined' })],
  ['8', move({ kind: 'approveClose' }, {}, { state: 'closed', due: { kind: 'none', at: null } }, { to: 'closed' })],
  ['9', move({ kind: 'reopen', note }, { rounds: [{ from: 1, to: 2 }] }, { rounds: [], reopenedAt: monday10 + hour })],
  ['10', move(null, {}, {}, { from: 'received' })],
  ['11', move({ kind: 'assign', to: { street: '310105002', staff: 'bo' }, note })],
  ['12', move({ kind: 'answerTask', task: 't', outcome: 'kept', note }, { tasks: [{ id: 't', notBy: 'ada' }] })],
];

test.each(broken)('a breach of invariant %s is seen', (number, wrong) => {
  const tally = newTally();
  watching(tally, 'c')(wrong);
  expect(tally.breaches.some((breach) => breach.startsWith(`${number} `))).toBe(true);
});

test('a breach of invariant 5 is seen: what the reporter hears goes back, or is none of the words', () => {
  const hears = (...states: readonly string[]) => {
    const tally = newTally();
    const watch = watching(tally, 'c');
    for (const state of states) watch(move({ kind: 'link', finding: 'new' }, {}, { state }));
    return tally.breaches.filter((breach) => breach.startsWith('5 ')).length;
  };
  expect([hears('received', 'accepted', 'contacted'), hears('contacted', 'accepted')]).toEqual([0, 1]);
  expect(hears('contacted', 'accepted', 'received', 'linked', 'contacted')).toBe(3);
});

test('a breach of invariant 7 is seen: what is taken apart is not what was put together, in one fact or in all', () => {
  const apart = (after: object) => {
    const tally = newTally();
    const watch = watching(tally, 'c');
    const before = { level: 'P2', grade: 'low' };
    watch(move({ kind: 'merge', into: 'x', note }, before, { ...before, merged: { into: 'x' } }));
    watch(move({ kind: 'unmerge', note }, {}, { ...before, ...after }));
    return tally.breaches.filter((breach) => breach.startsWith('7 ')).length;
  };
  expect([apart({}), apart({ grade: 'high' }), apart({ merged: { into: 'x' } })]).toEqual([0, 1, 1]);
});

test.each([
  ['a lower level before a higher', { level: 'P2' }, { level: 'P1' }, 1],
  ['a later day before a nearer', { due: { at: 2 } }, { due: { at: 1 } }, 1],
  ['no day before a day', { due: { at: null } }, { due: { at: 1 } }, 1],
  ['less need before more', { upperBound: 40 }, { upperBound: 41 }, 1],
  ['the same place', {}, {}, 0],
  ['level over day', { level: 'P0', due: { at: 9 } }, { due: { at: 1 } }, 0],
  ['day over need', { due: { at: 1 } }, { due: { at: 2 }, upperBound: 90 }, 0],
])('a breach of invariant 13 is seen: %s', (_, first, second, breaches) => {
  const item = { level: 'P1', due: { at: 1 }, upperBound: 0 };
  expect(
    queueBreaches([
      { ...item, ...first },
      { ...item, ...second },
    ]),
  ).toHaveLength(breaches);
});

test.each([
  ['P2', '2059', 'sent', null],
  ['P2', '2100', 'sent', 'breach'],
  ['P2', '2100', 'held', false],
  ['P3', '0759', 'sent', 'breach'],
  ['P3', '0800', 'sent', null],
  ['P0', '0300', 'held', 'breach'],
  ['P1', '0300', 'sent', false],
])('a breach of invariant 14 is seen: %s at %s was %s', (level, time, kind, expected) => {
  const found = nightBreach({ level, time, kind });
  expect(found && 'breach').toBe(expected);
});

test('a line that breaks nothing is counted and reported nowhere', () => {
  const tally = newTally();
  watching(tally, 'c')(move({ kind: 'link', finding: 'new' }));
  expect(tally.breaches).toEqual([]);
  expect(tally.held.size).toBeGreaterThan(0);
});
