import type { CaseEvent } from 'shared-scoring';
import { openCase } from 'shared-scoring/accept';
import { expect, test } from 'vitest';
import { clockData } from '../reference/reference.ts';
import { monday10 } from '../world.sample.ts';
import type { Told } from './act.ts';
import { newTally, watching } from './invariants.sample.ts';
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

test('a line that breaks nothing is counted and reported nowhere', () => {
  const tally = newTally();
  watching(tally, 'c')(move({ kind: 'link', finding: 'new' }));
  expect(tally.breaches).toEqual([]);
  expect(tally.held.size).toBeGreaterThan(0);
});
