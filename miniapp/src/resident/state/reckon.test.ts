import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { answered, begin, type Interview, skipped, withPeople } from './interview.ts';
import { panesOf } from './panes.ts';
import { reckon } from './reckon.ts';
import { regions } from './regions.ts';
import { stepOf } from './step.ts';

const worked = (interview: Interview) => reckon(interview, '2026-11-22', loadPack(packs, interview.answers.region));
const family = [
  { id: 'm1', label: '我自己' },
  { id: 'm2', label: '奶奶' },
];

const unsureOfAll = (interview: Interview, left = 400): Interview => {
  const { next } = worked(interview);
  if (!next || left === 0) return interview;
  const ref = next.member === undefined ? { fact: next.fact } : { fact: next.fact, member: next.member };
  return unsureOfAll(answered(interview, ref, { kind: 'unsure' }), left - 1);
};

test.each(regions)('in $name the first thing asked is who lives here', ({ code }) => {
  const fresh = begin(code);
  expect(stepOf(fresh, null, worked(fresh).next)).toEqual({ kind: 'people' });
});

test('somebody who is sure of nothing reaches the end, and nothing is settled against them', () => {
  const told = unsureOfAll(withPeople(begin('310105'), family));
  const { next, results, progress } = worked(told);
  expect(next).toBeNull();
  expect(progress.left).toBe(0);
  expect(panesOf(results)).not.toContain('grey');
});

test('whoever holds the phone is spoken to in the reasons', () => {
  const told = answered(
    answered(withPeople(begin('310105'), family), { fact: 'hukou' }, { kind: 'value', value: 'all' }),
    { fact: 'age', member: 'm1' },
    { kind: 'value', value: 70 },
  );
  const words = JSON.stringify(
    worked(told).results.map(({ verdict }) => ('because' in verdict ? verdict.because : [])),
  );
  expect(words).toContain('您的年纪');
  expect(words).not.toContain('我自己');
});

test('a question put off is not asked again, settles nothing, and is still there at the end', () => {
  const home = withPeople(begin('310105'), family);
  const first = worked(home);
  if (!first.next) throw new Error('something is asked');
  const later = worked(skipped(home, { fact: first.next.fact }));
  expect(later.next?.fact).not.toBe(first.next.fact);
  expect(later.progress).toEqual(first.progress);
});
