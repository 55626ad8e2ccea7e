import { shanghaiPacks } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { evaluator, gzipped, onPhone, questions, screening, withCompiler } from './evaluator.ts';

const sizeOf = (exports: string): number => gzipped(onPhone(exports));

test('the Shanghai pack, with the nation above it and its districts, has at most 60 kB gzipped', () => {
  expect(gzipped(JSON.stringify(shanghaiPacks))).toBeLessThanOrEqual(60_000);
});

test.each([
  ['the evaluator, what decides and finds what decided or is missing,', evaluator, 3_000],
  ['the evaluator with what compiles rules and lays answers out', withCompiler, 6_300],
])('%s stays within so many bytes gzipped', (_, exports, most) => {
  expect(sizeOf(exports)).toBeLessThanOrEqual(most);
  expect(sizeOf(exports)).toBeGreaterThan(most / 2);
});

test('screening with explanations and the interview stay within 11.5 kB gzipped beside the questions and their weights', () => {
  const own = sizeOf(screening) - sizeOf(questions);
  expect(own).toBeLessThanOrEqual(11_500);
  expect(own).toBeGreaterThan(5_000);
});
