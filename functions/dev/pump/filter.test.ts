import { expect, test } from 'vitest';
import { matches } from './filter.ts';

const record = { eventName: 'INSERT', dynamodb: { Keys: { sk: { S: 'OB#alert#1' } } } };

test('a pattern passes a record when every member it names fits one of the listed values', () => {
  expect(matches({ eventName: ['INSERT', 'MODIFY'] }, record)).toBe(true);
  expect(matches({ eventName: ['REMOVE'] }, record)).toBe(false);
  expect(matches({ dynamodb: { Keys: { sk: { S: [{ prefix: 'OB#' }] } } } }, record)).toBe(true);
  expect(matches({ dynamodb: { Keys: { sk: { S: [{ prefix: 'EV#' }] } } } }, record)).toBe(false);
});

test('presence, endings and exclusions are understood as Lambda understands them', () => {
  expect(matches({ dynamodb: { OldImage: [{ exists: false }] } }, record)).toBe(true);
  expect(matches({ dynamodb: { Keys: { sk: { S: [{ suffix: '#1' }] } } } }, record)).toBe(true);
  expect(matches({ eventName: [{ 'anything-but': ['INSERT'] }] }, record)).toBe(false);
  expect(matches({ missing: { deeper: ['x'] } }, record)).toBe(false);
});
