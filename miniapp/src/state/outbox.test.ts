import fc from 'fast-check';
import type { ReportDraft } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../api/result.ts';
import { dueNow, nextLetter, nextTryAt, type Outbox, pauseAfter, queued, triedInVain, without } from './outbox.ts';

const reportOf = (id: string): ReportDraft => ({
  id,
  place: { street: '310105005' },
  signs: ['S14'],
  modifiers: [],
  spoken: 'unsaid',
  promise: true,
  unnamed: false,
});
const place = { street: '310105005', streetName: '江苏路街道' };
const offline: Problem = { code: 'offline', title: '现在连不上网络', remedy: '网络好了再试' };
const conflict: Problem = { code: 'report.conflict', title: '编号用过了', remedy: '请重新填写' };
const one: Outbox = queued([], reportOf('A'), place, 1000);

test('the same report put in twice is one letter', () => {
  expect(queued(one, reportOf('A'), place, 2000)).toEqual(one);
});

test('the oldest letter goes first', () => {
  expect(nextLetter(queued(one, reportOf('B'), place, 2000), 3000)?.report.id).toBe('A');
});

describe('without a network', () => {
  const tried = triedInVain(one, 'A', offline, 1000);

  test.each([
    [pauseAfter(1) - 1, null],
    [pauseAfter(1), 'A'],
    [pauseAfter(1) + 1, 'A'],
  ])('%i ms after the first try the next letter is %s', (later, id) => {
    expect(nextLetter(tried, 1000 + later)?.report.id ?? null).toBe(id);
  });

  test('it is due at once when the network is back', () => {
    expect(nextLetter(dueNow(tried, 1001), 1001)?.report.id).toBe('A');
  });

  test('pauses grow to five minutes and stay there', () => {
    expect([1, 2, 3, 4, 5, 50].map(pauseAfter)).toEqual([5_000, 15_000, 60_000, 300_000, 300_000, 300_000]);
  });

  test('it says when to look again', () => {
    expect(nextTryAt(tried)).toBe(1000 + pauseAfter(1));
    expect(nextTryAt([])).toBeNull();
  });
});

test('a report the server will never take waits for the person, not for a timer', () => {
  const tried = triedInVain(one, 'A', conflict, 1000);
  expect(nextLetter(dueNow(tried, 9e12), 9e12)).toBeNull();
  expect(nextTryAt(tried)).toBeNull();
  expect(tried[0]?.problem?.remedy).toBe('请重新填写');
});

test('whatever happens, a letter stays until it is taken out', () => {
  const step = fc.constantFrom('fail', 'conflict', 'wake', 'again' as const);
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const after = steps.reduce<Outbox>((box, what, at) => {
        if (what === 'fail') return triedInVain(box, 'A', offline, at);
        if (what === 'conflict') return triedInVain(box, 'A', conflict, at);
        return what === 'wake' ? dueNow(box, at) : queued(box, reportOf('A'), place, at);
      }, one);
      expect(after.map((letter) => letter.report.id)).toEqual(['A']);
      expect(without(after, 'A')).toEqual([]);
    }),
  );
});
