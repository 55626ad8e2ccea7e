import { expect, test } from 'vitest';
import { diceOf } from './dice.ts';
import { comparison } from './differences.ts';
import { randomHousehold, randomPack } from './random-packs.ts';

test('closures, columns and the oracle judge 95,000 partial households alike under 250 packs of random rules', () => {
  const { differences, judged } = comparison('2026-11-22');
  const dice = diceOf(7);
  for (let round = 0; round < 250; round++) {
    const pack = randomPack(dice, 3);
    const of = Array.from({ length: 380 }, () => randomHousehold(dice, pack, '000000'));
    expect(differences(pack, of).slice(0, 3), JSON.stringify(pack.policies.map(({ when }) => when))).toEqual([]);
  }
  expect(judged().households).toBe(95_000);
  expect(Math.min(...Object.values(judged().seen))).toBeGreaterThan(5_000);
}, 600_000);
