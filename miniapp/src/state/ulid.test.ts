import fc from 'fast-check';
import { Ulid } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { ulid } from './ulid.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('an id is what the contract calls a ULID, whatever the moment and the random bytes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 }), bytes, (seconds, random) => {
      expect(Ulid.safeParse(ulid(seconds * 1000, random)).success).toBe(true);
    }),
  );
});

test('a later id sorts after an earlier one', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 1e9 }), bytes, bytes, (at, gap, one, other) => {
      expect(ulid(at, one) < ulid(at + gap, other)).toBe(true);
    }),
  );
});

test('the moment is written as the ULID specification writes it', () => {
  expect(ulid(1469918176385, new Uint8Array(16)).slice(0, 10)).toBe('01ARYZ6S41');
});
