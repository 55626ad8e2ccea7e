import { alike } from 'shared-scoring';
import { describe, expect, test } from 'vitest';
import { chance } from './chance.ts';
import { type Household, household, lookalikes, sameDoor, type Told, told } from './households.ts';
import byHand from './pairs-by-hand.json' with { type: 'json' };

type Pair = { readonly one: Told; readonly other: Told; readonly same: boolean; readonly trick: string };

/** Half of the pairs are one household told twice; the others are told of two that are easily mixed up. */
const generated = (count: number): readonly Pair[] => {
  const by = chance(20_261_126);
  const tricks = Object.entries(lookalikes);
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const home = household(by);
    const [trick, change] = by.pick(tricks);
    const other: Household = change(home);
    if (!sameDoor(home, other)) pairs.push({ one: told(by, home), other: told(by, other), same: false, trick });
    pairs.push({ one: told(by, home), other: told(by, home), same: true, trick: 'one household' });
  }
  return pairs;
};

const handTold = ([door = '', note = '', committee = '1']: readonly string[]): Told => ({
  street: '310105002',
  committee: `31010500200${committee}`,
  door,
  note,
  at: 0,
});

const written: readonly Pair[] = byHand.pairs.map(([one, other, same]) => ({
  one: handTold(String(one).split('|')),
  other: handTold(String(other).split('|')),
  same: same === 1,
  trick: `${one} ↔ ${other}`,
}));

/** Of the pairs linked by themselves the share that is right; of the pairs that are one household the share that is at least suggested. */
const figures = (pairs: readonly Pair[]) => {
  const judged = pairs.map((pair) => ({ ...pair, kind: alike(pair.one, pair.other).kind }));
  const linked = judged.filter(({ kind }) => kind === 'certain');
  const same = judged.filter((it) => it.same);
  const share = (some: readonly unknown[], of: readonly unknown[]) =>
    Math.round((1000 * some.length) / of.length) / 1000;
  return {
    pairs: pairs.length,
    linked: linked.length,
    precision: share(
      linked.filter((it) => it.same),
      linked,
    ),
    recall: share(
      same.filter(({ kind }) => kind !== 'apart'),
      same,
    ),
    missed: same.filter(({ kind }) => kind === 'apart'),
    wronglyLinked: linked.filter((it) => !it.same),
  };
};

describe.each([
  ['generated pairs', generated(4000), 2000],
  ['pairs written by hand', written, 150],
] as const)('%s', (_name, pairs, least) => {
  const found = figures(pairs);
  const { missed, wronglyLinked } = found;

  test(`are ${least} and more, of both sorts`, () => {
    expect(found.pairs).toBeGreaterThanOrEqual(least);
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(least / 3);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(least / 3);
  });

  test('what is linked by itself is right in 99 of 100, and some are linked', () => {
    expect(found.linked).toBeGreaterThan(least / 10);
    expect(found.precision, JSON.stringify(wronglyLinked.slice(0, 5))).toBeGreaterThanOrEqual(0.99);
  });

  test('nine of ten pairs that are one household are at least suggested', () => {
    expect(found.recall, JSON.stringify(missed.slice(0, 5))).toBeGreaterThanOrEqual(0.9);
  });
});

test.each(Object.keys(lookalikes))('%s is never linked', (trick) => {
  const pairs = generated(4000).filter((pair) => pair.trick === trick);
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(({ one, other }) => alike(one, other).kind === 'certain')).toEqual([]);
});

test('the order of the two does not matter, and a door is certainly itself', () => {
  for (const { one, other } of generated(400)) expect(alike(one, other)).toEqual(alike(other, one));
  const door = handTold(['3弄12号402']);
  expect(alike(door, door)).toMatchObject({ kind: 'certain', score: 1 });
});
