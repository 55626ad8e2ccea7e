import { describe, expect, test } from 'vitest';
import { catalogue } from '../facts/catalogue.ts';
import { compilePack } from '../policy/compile-pack.ts';
import { PackError } from '../region/read.ts';
import { aPolicy, aWorld, today } from './world.sample.ts';

const figures = { line: { value: 2 }, share: { value: 0.5, unit: 'share' } };
const complaint = (when: unknown, more: object = {}): string => {
  try {
    compilePack(aWorld({ policies: [aPolicy('sh-rule', when, more)], figures }), today);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
};

describe('a rule that cannot be read says policy, path and remedy', () => {
  test.each([
    [
      { all: ['warm', { atLest: ['rooms', 1] }] },
      'policies/sh-rule.json · when.all[1] has no operator of a yes/no rule: use one of all, any',
    ],
    [{ all: [] }, 'when.all must be a list of at least one'],
    [{ below: ['income'] }, 'when.below must be a list of 2'],
    [{ some: 'person', where: 'ill' }, 'when.some must be "member"'],
    [{ some: 'member', where: 'ill', of: 1 }, 'when.of does not belong to some'],
    [{ not: 7 }, 'when.not must be a yes/no rule, found 7'],
    [{ below: [{ sum: 'member' }, 1] }, 'when.below[0].of must be a number'],
    [{ in: ['home', []] }, 'when.in[1] must be a list of at least one'],
    [{ below: [{ day: '2026-02-30' }, { day: 'today' }] }, 'when.below[0].day must be "today" or a day like'],
    [undefined, 'when must be a yes/no rule'],
  ])('%j', (when, message) => {
    expect(complaint(when)).toContain(message);
  });
});

describe('a name that means nothing says what to do', () => {
  test.each([
    [{ any: ['wram'] }, 'when.any[0] no fact is called "wram": take a name from facts/catalogue.ts'],
    [{ is: ['home', 'castle'] }, 'when.is "castle" is no answer to home: use own, rent'],
    [{ is: ['warm', 'yes'] }, 'when.is "warm" is a bool, is wants a choice'],
    [{ below: ['home', 1] }, 'when.below[0] "home" is no number: it is a choice'],
    [{ below: ['income', { param: 'lnie' }] }, 'when.below[1] no figure is called "lnie": add it to parameters.json'],
    [{ derived: 'nothing' }, 'when no rule is called "nothing": add it to derived.json'],
    [{ below: [{ derivedNumber: 'nothing' }, 1] }, 'when.below[0] no number is called "nothing"'],
    [{ policy: 'sh-nothing' }, 'when no policy is called "sh-nothing"'],
    [{ not: 'ill' }, 'when.not "ill" is told per member: put it inside some, every, count or sum'],
    [{ policy: 'sh-rule' }, 'goes in a circle: sh-rule → sh-rule'],
    [{ below: ['income', 200] }, 'when.below puts money beside a bare number: write money as a figure'],
    [{ below: [{ add: ['income', 'rooms'] }, 1] }, 'when.below[0].add puts money beside a bare number'],
    [{ below: [{ mul: ['income', 'income'] }, 1] }, 'multiplies money by money'],
    [{ below: [{ div: [1, 'income'] }, 1] }, 'divides a bare number by money'],
    [{ below: [{ day: 'today' }, 'rooms'] }, 'when.below puts a day beside something that is none: use years'],
    [{ below: [{ add: [{ day: 'today' }, 1] }, 1] }, 'when.below[0] add makes no sense of days'],
    [{ below: [{ years: ['rooms', { day: 'today' }] }, 1] }, 'when.below[0].years[0] must be a day'],
  ])('%j', (when, message) => {
    expect(complaint(when)).toContain(message);
  });

  test('in the amount too', () => {
    expect(complaint('warm', { amount: { per: 'month', of: { add: ['income', 5] } } })).toContain(
      'amount.of.add puts money',
    );
  });
});

test('a benefit or an excluded policy nobody knows is named', () => {
  const facts = catalogue;
  const pack = aWorld({
    facts,
    policies: [aPolicy('sh-rule', 'homeUnsafe', { received: 'dibo', excludes: ['sh-gone'] })],
  });
  expect(() => compilePack(pack, today)).toThrow(
    'policies/sh-rule.json · received "dibo" is no answer to currentBenefits',
  );
  expect(() => compilePack(pack, today)).toThrow('excludes no policy is called "sh-gone"');
});

test('money against a bare zero, shares of money, and money times a number are right', () => {
  const rules = [
    { above: ['income', 0] },
    { atLeast: [{ div: ['income', { param: 'line' }] }, { param: 'share' }] },
    { below: [{ mul: [12, 'income'] }, { param: 'line' }] },
    { below: [{ div: ['income', { count: 'member' }] }, { param: 'line' }] },
  ];
  expect(rules.map((rule) => complaint(rule))).toEqual(['', '', '', '']);
});
