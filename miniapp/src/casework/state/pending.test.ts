import type { WorkView } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { pendingOf } from './pending.ts';

const quiet = {
  ...{ mandatory: null, relief: null, conference: null, held: null, can: [] },
  ...{ referrals: [], tasks: [], asks: [], escalations: [], procedures: [] },
} as unknown as WorkView;

test('nothing waits where nothing runs or all is settled', () => {
  expect(pendingOf(quiet)).toEqual([]);
  const over = {
    ...quiet,
    relief: { state: 'settled' as const, dueAt: 1 },
    conference: { state: 'reviewed' as const, dueAt: null },
    referrals: [{ id: 'r', say: '', state: 'refused', dueAt: null }],
  };
  expect(pendingOf(over)).toEqual([]);
});

test('the duty to report stands first, then what is due soonest, each with what this person may do', () => {
  const work: WorkView = {
    ...quiet,
    mandatory: 'due',
    relief: { state: 'needed', dueAt: 900 },
    referrals: [{ id: 'r', say: '转给区残联', state: 'sent', dueAt: 500 }],
    can: ['reportDone', 'moveReferral'],
  };
  expect(pendingOf(work).map(({ id, acts }) => [id, acts])).toEqual([
    ['mandatory', ['reportDone']],
    ['r', ['moveReferral']],
    ['relief', []],
  ]);
});
