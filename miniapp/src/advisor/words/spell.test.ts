import { expect, test } from 'vitest';
import { spellCode } from './spell.ts';

test('a code is read sign by sign, group by group', () => {
  expect(spellCode('K7M2-9PX4')).toBe('K 7 M 2，9 P X 4');
  expect(spellCode('')).toBe('');
});
