import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { diceOf } from './dice.ts';
import { comparison } from './differences.ts';
import { randomHousehold } from './random-packs.ts';

const { differences, judged } = comparison('2026-11-22');

test.each([
  ['310105', 4_000],
  ['310115', 1_000],
  ['440100', 1_000],
  ['370211', 1_000],
])(
  'closures, columns and the oracle judge partial households alike under the real pack %s: %i',
  (code, count) => {
    const pack = loadPack(packs, code);
    const dice = diceOf(Number(code));
    const of = Array.from({ length: count }, () => randomHousehold(dice, pack, code));
    expect(differences(pack, of).slice(0, 3)).toEqual([]);
  },
  600_000,
);

test('7,000 in all, and every verdict came up thousands of times', () => {
  expect(judged().households).toBe(7_000);
  expect(Math.min(...Object.values(judged().seen))).toBeGreaterThan(1_000);
});
