import { expect, test } from 'vitest';
import { aHousehold, someFacts, value } from '../rule/world.sample.ts';
import { band, exact, implied, readRows, unknown } from './row.ts';
import { factTable } from './table.ts';
import type { AnswerSet } from './types.ts';

const table = factTable(someFacts);
const read = (household: AnswerSet, name: string) => {
  const { lo, hi, state } = readRows(table, household, []);
  const place = table.named.get(name)?.place ?? -1;
  return { lo: lo[place], hi: hi[place], state: state[place] };
};

test('what is not answered, not sure or kept private is unknown, never no and never zero', () => {
  for (const told of [{}, { warm: { kind: 'unsure' } }, { warm: { kind: 'declined' } }] as AnswerSet[]) {
    expect(read(told, 'warm')).toEqual({ lo: 1, hi: 1, state: unknown });
  }
  expect(read({}, 'rooms')).toEqual({ lo: 0, hi: 2, state: unknown });
  expect(read({}, 'gets')).toEqual({ lo: -1, hi: -1, state: unknown });
});

test.each([
  ['warm', 'yes'],
  ['warm', 1],
  ['home', 'castle'],
  ['home', true],
  ['gets', 'a'],
  ['gets', ['a', 'zzz']],
  ['rooms', '2'],
  ['rooms', Number.NaN],
])('an answer to %s that does not suit it (%j) counts as not answered', (name, told) => {
  expect(read({ [name]: value(told) }, name).state).toBe(unknown);
});

test('a band keeps both ends, whichever was written first; only numbers have bands', () => {
  expect(read({ income: { kind: 'range', from: 300, to: 100 } }, 'income')).toEqual({ lo: 100, hi: 300, state: band });
  expect(read({ home: { kind: 'range', from: 0, to: 1 } }, 'home').state).toBe(unknown);
});

test('a set of nothing is an answer', () => {
  expect(read({ gets: value([]) }, 'gets')).toMatchObject({ lo: 0, state: exact });
});

test('a fact whose condition fails is implied, whatever was answered before', () => {
  expect(read({ warm: value(true), heater: value(false) }, 'heater')).toEqual({ lo: 2, hi: 2, state: implied });
  expect(read({ warm: value(false), heater: value(false) }, 'heater')).toEqual({ lo: 0, hi: 0, state: exact });
});

test('while its condition is open, an answer does not count yet, so that later answers never contradict', () => {
  expect(read({ heater: value(false) }, 'heater').state).toBe(unknown);
});

test('a condition on a number may hold, fail, or be open for a band', () => {
  const facts = factTable([
    { name: 'age', of: 'member', kind: 'number', question: '?', label: '', max: 99 },
    {
      name: 'work',
      of: 'member',
      kind: 'bool',
      question: '?',
      label: '',
      when: [{ fact: 'age', atLeast: 16, atMost: 60 }],
      otherwise: false,
    },
  ]);
  const state = (age: AnswerSet[string]) => readRows(facts, {}, [{ age, work: value(true) }]).state[1];
  expect([15, 16, 60, 61].map((age) => state(value(age)))).toEqual([implied, exact, exact, implied]);
  expect(state({ kind: 'range', from: 10, to: 20 })).toBe(unknown);
});

test('a member fact may depend on what the household said', () => {
  const facts = factTable([
    ...someFacts.filter(({ of }) => of === 'household'),
    {
      name: 'cold',
      of: 'member',
      kind: 'bool',
      question: '?',
      label: '',
      when: [{ fact: 'warm', is: [false] }],
      otherwise: false,
    },
  ]);
  const { household } = aHousehold({ warm: true });
  const { state } = readRows(facts, household, [{}]);
  expect(state[facts.household.length]).toBe(implied);
});
