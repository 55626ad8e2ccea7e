import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers, FactRef } from '../facts/types.ts';
import { type House, partOf, randomHouse, randomRule, type Told } from '../rule/random-world.sample.ts';
import { aHousehold, aPolicy, aWorld, today, value } from '../rule/world.sample.ts';
import { screen } from './screen.ts';
import { type Change, smallestChanges } from './smallest-change.ts';
import { withAnswer } from './with-answer.ts';

const derived = {
  old: { label: '{who}年纪大', rule: { atLeast: ['age', 2] } as never },
  perHead: { label: '人均', number: { div: ['income', { count: 'member' }] } as never },
};
const figures = { firm: { value: 1 }, derived: { value: 2 }, dark: { value: 3 } };
const packOf = (when: unknown) =>
  aWorld({ policies: [aPolicy('sh-rule', when), aPolicy('sh-other', 'warm')], derived, figures });
const kindOf = (pack: ReturnType<typeof packOf>, answers: Answers) => screen(pack, answers, today)[0]?.verdict.kind;
const changesOf = (when: unknown, answers: Answers) => smallestChanges(packOf(when), answers, today, 'sh-rule');
const short = (all: readonly (readonly Change[])[]) =>
  all.map((set) => set.map(({ ref, to }) => [ref.fact, to.kind === 'value' ? to.value : to]));

describe('the smallest change', () => {
  test('is one answer where one is enough, and of a figure the nearest that does', () => {
    const rule = { any: [{ all: ['warm', { is: ['home', 'own'] }] }, { below: ['income', { param: 'firm' }] }] };
    expect(short(changesOf(rule, aHousehold({ warm: false, home: 'own', income: 250 })))).toEqual([
      [['warm', true]],
      [['income', 99]],
    ]);
  });

  test('is two answers where no single one is enough, whether one is a figure or not', () => {
    const rule = { all: ['warm', { atLeast: ['income', { param: 'derived' }] }] };
    expect(short(changesOf(rule, aHousehold({ warm: false, income: 100 })))).toEqual([
      [
        ['warm', true],
        ['income', 200],
      ],
    ]);
  });

  test('of a set is one thing more or less', () => {
    expect(short(changesOf({ has: ['gets', 'b'] }, aHousehold({ gets: ['a'] })))).toEqual([[['gets', ['a', 'b']]]]);
  });

  test('is none for what is in reach, or what no two answers bring there', () => {
    expect(changesOf('warm', aHousehold({ warm: true }))).toEqual([]);
    const rule = { all: ['warm', { is: ['home', 'own'] }, { has: ['gets', 'a'] }] };
    expect(changesOf(rule, aHousehold({ warm: false, home: 'rent', gets: [] }))).toEqual([]);
  });
});

const told: Told = {
  household: { warm: 'told', heater: 'told', home: 'told', gets: 'told', rooms: 'told', income: 'told' },
  members: [0, 1].map(() => ({ age: 'told', ill: 'told', care: 'told', born: 'told' })),
  counted: true,
};
/** All other answers each question may have; of a set only one thing more or less, as the change is defined. */
const others: Readonly<Record<string, readonly Answer[]>> = {
  ...{ warm: [true, false].map(value), heater: [true, false].map(value), ill: [true, false].map(value) },
  ...{ home: ['own', 'rent'].map(value), care: ['1', '2'].map(value), born: ['2025-11-22', '2025-11-23'].map(value) },
  ...{ rooms: [0, 1, 2].map(value), age: [0, 1, 2].map(value) },
  income: Array.from({ length: 401 }, (_, fen) => value(fen)),
};
const refsOf = (answers: Answers): readonly FactRef[] => [
  ...Object.keys(answers.household).map((fact) => ({ fact })),
  ...(answers.members ?? []).flatMap(({ id, answers: own }) => Object.keys(own).map((fact) => ({ fact, member: id }))),
];
const size = (from: Answer | undefined, to: Answer) =>
  from?.kind === 'value' && to.kind === 'value' ? Math.abs(Number(from.value) - Number(to.value)) : Number.NaN;

test('it really flips the verdict, and no smaller one does, against trying everything', () => {
  let [singles, pairs] = [0, 0];
  fc.assert(
    fc.property(randomRule, randomHouse, (when, house) => {
      const pack = packOf(when);
      const answers = partOf(house as House, told);
      if (kindOf(pack, answers) !== 'no') return;
      const found = smallestChanges(pack, answers, today, 'sh-rule');
      for (const set of found) {
        const after = set.reduce((sofar, { ref, to }) => withAnswer(sofar, ref, to), answers);
        expect(kindOf(pack, after)).not.toBe('no');
      }
      const flips = (ref: FactRef, to: Answer) => kindOf(pack, withAnswer(answers, ref, to)) !== 'no';
      if (found[0]?.length === 2) {
        pairs++;
        // Fewer are not enough: no single answer is.
        for (const ref of refsOf(answers)) for (const to of others[ref.fact] ?? []) expect(flips(ref, to)).toBe(false);
      }
      for (const [change] of found.filter((set) => set.length === 1)) {
        singles++;
        if (!change || !['income', 'rooms', 'age'].includes(change.ref.fact)) continue;
        // Less is not enough: nothing nearer on that side is.
        const way = Math.sign(
          Number((change.to as { value: number }).value) - Number((change.from as { value: number }).value),
        );
        const nearer = (others[change.ref.fact] ?? []).filter((to) => {
          const step = Number((to as { value: number }).value) - Number((change.from as { value: number }).value);
          return Math.sign(step) === way && size(change.from, to) < size(change.from, change.to);
        });
        for (const to of nearer) expect(flips(change.ref, to)).toBe(false);
      }
    }),
    { numRuns: 700, seed: 20261122 },
  );
  expect(singles).toBeGreaterThan(50);
  expect(pairs).toBeGreaterThan(5);
}, 120_000);
