import { describe, expect, test } from 'vitest';
import { screen } from '../policy/screen.ts';
import { aHousehold, aPolicy, aWorld, today } from './world.sample.ts';

type Told = Parameters<typeof aHousehold>[0];
type People = Parameters<typeof aHousehold>[1];

const derived = {
  perHead: { label: '人均', number: { div: ['income', { count: 'member' }] } as never },
  old: { label: '年纪大', rule: { atLeast: ['age', 2] } as never },
};
const kindOf = (when: unknown, household: Told, members: People = [{}]) => {
  const figures = { line: { value: 2 }, share: { value: 0.5, unit: 'share' } };
  const pack = aWorld({ policies: [aPolicy('sh-rule', when), aPolicy('sh-warm', 'warm')], figures, derived });
  return screen(pack, aHousehold(household, members), today)[0]?.verdict.kind;
};
const fits = (when: unknown, told: readonly Told[], people?: People) =>
  told.map((household) => kindOf(when, household, people) === 'fits');
const line = { param: 'line' };
const incomes = (...fen: readonly number[]) => fen.map((income) => ({ income }));

describe('comparisons, just below, at and just above 2 yuan', () => {
  test.each([
    ['below', [true, false, false]],
    ['atMost', [true, true, false]],
    ['atLeast', [false, true, true]],
    ['above', [false, false, true]],
  ])('%s', (relation, expected) => {
    expect(fits({ [relation]: ['income', line] }, incomes(199, 200, 201))).toEqual(expected);
  });

  test('a band that reaches over the line leaves it open; one that does not decides', () => {
    const band = (from: number, to: number) => ({ income: { kind: 'range' as const, from, to } });
    expect(kindOf({ below: ['income', line] }, band(100, 199))).toBe('fits');
    expect(kindOf({ below: ['income', line] }, band(100, 200))).toBe('open');
    expect(kindOf({ below: ['income', line] }, band(200, 300))).toBe('no');
  });
});

describe('facts', () => {
  test('a bool by name, from the household or, reaching out, from a member rule', () => {
    expect(fits('warm', [{ warm: true }, { warm: false }])).toEqual([true, false]);
    const reach = { some: 'member', where: { all: ['ill', { household: 'warm' }] } };
    expect(fits(reach, [{ warm: true }, { warm: false }], [{ ill: true }])).toEqual([true, false]);
  });
  test('is and in look at a choice', () => {
    expect(fits({ is: ['home', 'own'] }, [{ home: 'own' }, { home: 'rent' }])).toEqual([true, false]);
    expect(fits({ in: ['home', ['own', 'rent']] }, [{ home: 'rent' }])).toEqual([true]);
  });
  test('has looks into a set', () => {
    expect(fits({ has: ['gets', 'b'] }, [{ gets: ['a', 'b'] }, { gets: ['a'] }, { gets: [] }])).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('numbers, each just below, at and just above', () => {
  const rooms = (...many: readonly number[]) => many.map((one) => ({ rooms: one }));
  test.each([
    ['add', { add: ['rooms', 1] }, 2, rooms(0, 1, 2)],
    ['sub', { sub: ['rooms', 1] }, 0, rooms(0, 1, 2)],
    ['mul', { mul: [2, 'rooms'] }, 2, rooms(0, 1, 2)],
    ['div', { div: ['rooms', 2] }, 0.5, rooms(0, 1, 2)],
    ['min', { min: ['rooms', 5] }, 1, rooms(0, 1, 2)],
    ['max', { max: ['rooms', -1] }, 1, rooms(0, 1, 2)],
    ['if', { if: ['warm', 'rooms', 9] }, 1, rooms(0, 1, 2).map((one) => ({ ...one, warm: true }))],
    ['household', { household: 'rooms' }, 1, rooms(0, 1, 2)],
    ['derivedNumber', { derivedNumber: 'perHead' }, { param: 'line' }, incomes(199, 200, 201)],
  ])('%s', (_, number, limit, told) => {
    expect(fits({ atLeast: [number, limit] }, told)).toEqual([false, true, true]);
  });

  test('if takes the other branch, or both while it is open', () => {
    const rule = { atLeast: [{ if: ['warm', 0, 9] }, 5] };
    expect([{ warm: true }, { warm: false }, {}].map((told) => kindOf(rule, told))).toEqual(['no', 'fits', 'open']);
  });
  test('count counts people, all or those of whom it holds', () => {
    const people = (...ill: readonly boolean[]) => ill.map((one) => ({ ill: one }));
    const two = { atLeast: [{ count: 'member', where: 'ill' }, 2] };
    expect([people(true), people(true, false), people(true, true)].map((all) => kindOf(two, {}, all))).toEqual([
      'no',
      'no',
      'fits',
    ]);
    expect(
      [people(true), people(true, true)].map((all) => kindOf({ atLeast: [{ count: 'member' }, 2] }, {}, all)),
    ).toEqual(['no', 'fits']);
    expect(kindOf({ atMost: [{ count: 'member' }, 15] }, {}, null)).toBe('fits');
    expect(kindOf({ atMost: [{ count: 'member' }, 14] }, {}, null)).toBe('open');
  });
  test('sum adds over those of whom it holds', () => {
    const rule = { atLeast: [{ sum: 'member', where: 'ill', of: 'age' }, 3] };
    expect(
      kindOf(rule, {}, [
        { ill: true, age: 2 },
        { ill: true, age: 1 },
      ]),
    ).toBe('fits');
    expect(
      kindOf(rule, {}, [
        { ill: true, age: 2 },
        { ill: false, age: 1 },
      ]),
    ).toBe('no');
    expect(kindOf(rule, {}, [{ ill: true, age: 2 }, { age: 1 }])).toBe('open');
  });
});

describe('other rules', () => {
  test('a derived rule is read where it stands, for a member or the household', () => {
    expect(kindOf({ some: 'member', where: { derived: 'old' } }, {}, [{ age: 1 }, { age: 2 }])).toBe('fits');
  });
  test('another policy is its rule', () => {
    expect(fits({ policy: 'sh-warm' }, [{ warm: true }, { warm: false }])).toEqual([true, false]);
    expect(fits({ some: 'member', where: { policy: 'sh-warm' } }, [{ warm: true }])).toEqual([true]);
  });
});
