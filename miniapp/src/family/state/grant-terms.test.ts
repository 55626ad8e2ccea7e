import { expect, test } from 'vitest';
import { monthsOn, terms, toggled } from './grant-terms.ts';

const day = 86_400_000;

test('no term is longer than the year that the server allows, and each is longer than the one before', () => {
  const ends = terms.map((term) => monthsOn(0, term));
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(ends.at(-1)).toBeLessThan(365 * day);
  expect(ends.at(-1)).toBeGreaterThan(364 * day);
});

test('a group is ticked and taken away, whatever the order it was ticked in', () => {
  expect(toggled(['status'], 'documents')).toEqual(['status', 'documents']);
  expect(toggled(['status', 'documents'], 'plan')).toEqual(['status', 'plan', 'documents']);
  expect(toggled(['status'], 'status')).toEqual([]);
});
