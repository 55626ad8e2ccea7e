import { type Answers, loadPack, type Pack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { households } from '../bench/households.ts';
import { contradictions, openHousehold, type Tally } from './completions.ts';
import { type Dice, diceOf } from './dice.ts';
import { randomHousehold, randomPack } from './random-packs.ts';

const today = '2026-11-22';

const tried = (pack: Pack, of: readonly Answers[], dice: Dice, tally: Tally): readonly string[] =>
  of.flatMap((whole) => {
    const open = openHousehold(dice, pack, whole, today);
    return open ? contradictions(pack, today, open, tally) : [];
  });

const share = ({ shown, open, inVain }: Tally) =>
  `${shown} verdicts shown, ${open} open, of these ${inVain} although all completions agree (${((100 * inVain) / open).toFixed(1)} %)`;

test('random packs: no completion contradicts a verdict shown; few verdicts stay open in vain', () => {
  const dice = diceOf(11);
  const tally: Tally = { shown: 0, open: 0, inVain: 0 };
  for (let round = 0; round < 60; round++) {
    const pack = randomPack(dice, 3);
    const of = Array.from({ length: 12 }, () => randomHousehold(dice, pack, '000000')).filter(({ members }) => members);
    expect(tried(pack, of, dice, tally)).toEqual([]);
  }
  console.log(`random packs: ${share(tally)}`);
  expect(tally.open).toBeGreaterThan(100);
  expect(tally.inVain / tally.open).toBeLessThan(0.06);
});

test.each(['310105', '440100', '370211'])(
  'pack %s: no completion contradicts a verdict shown, and hardly any stays open in vain',
  (code) => {
    const pack = loadPack(packs, code);
    const tally: Tally = { shown: 0, open: 0, inVain: 0 };
    const of = households(80, 1).map((whole) => ({ ...whole, region: code }));
    expect(tried(pack, of, diceOf(Number(code)), tally)).toEqual([]);
    console.log(`${code}: ${share(tally)}`);
    expect(tally.open).toBeGreaterThan(100);
    expect(tally.inVain / tally.open).toBeLessThan(0.01);
  },
);
