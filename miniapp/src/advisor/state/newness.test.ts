import { expect, test } from 'vitest';
import { afterLook, newSince } from './newness.ts';

test('on the first look nothing is marked as new', () => {
  expect(newSince(null, ['a', 'b'])).toEqual([]);
});

test('what came since the last look is new, until it has been looked at', () => {
  expect(newSince(['a'], ['b', 'a'])).toEqual(['b']);
  expect(newSince(afterLook(['a'], ['b', 'a']), ['b', 'a'])).toEqual([]);
});

test('what left the queue and came back is not new', () => {
  expect(newSince(afterLook(['a'], ['b']), ['a'])).toEqual([]);
});

test('no more than 500 are remembered, the latest ones', () => {
  const many = Array.from({ length: 501 }, (_, at) => `c${at}`);
  const kept = afterLook(many, ['z']);
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)).toBe('z');
});
