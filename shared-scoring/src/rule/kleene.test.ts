import { describe, expect, test } from 'vitest';
import type { Tri } from '../facts/row.ts';
import { factTable } from '../facts/table.ts';
import type { Answers } from '../facts/types.ts';
import type { Bool } from './ast.ts';
import { triAt } from './bits.ts';
import { compiler } from './compile.ts';
import { decide as bitsOf } from './decide.ts';
import { aSlate, layOut } from './house.ts';
import { aHousehold, someFacts, today } from './world.sample.ts';

const facts = [
  ...someFacts,
  ...['p', 'q'].map((name) => ({ name, of: 'household', kind: 'bool', question: '?', label: name }) as const),
];
const table = factTable(facts);
const names = {
  today,
  fact: (name: string) => table.named.get(name),
  figure: () => undefined,
  derived: () => undefined,
  policy: () => undefined,
};
const decided = (written: Bool, answers: Answers): Tri => {
  const { rule, count } = compiler(names);
  const node = rule(written);
  return triAt(bitsOf(node, layOut(table, answers, aSlate(count()))), 0);
};
const told = { F: { p: false }, U: {}, T: { p: true } } as const;
const other = { F: { q: false }, U: {}, T: { q: true } } as const;
const letters = ['F', 'U', 'T'] as const;
type Letter = (typeof letters)[number];

const decide = (rule: Bool, p: Letter, q: Letter = 'U'): Letter => {
  return letters[decided(rule, aHousehold({ ...told[p], ...other[q] }))] as Letter;
};

describe.each([
  ['all', ['FFF', 'FUU', 'FUT']],
  ['any', ['FUT', 'UUT', 'TTT']],
] as const)('%s', (kind, rows) => {
  const rule = { [kind]: ['p', 'q'] } as unknown as Bool;
  test('follows Kleene’s table', () => {
    expect(letters.map((p) => letters.map((q) => decide(rule, p, q)).join(''))).toEqual(rows);
  });
});

test('not turns true and false, and leaves unknown', () => {
  expect(letters.map((p) => decide({ not: 'p' }, p)).join('')).toBe('TUF');
});

describe('over members', () => {
  const ill = (rule: Bool, ...people: readonly (boolean | null)[]): Letter => {
    const members = people.map((one) => (one === null ? {} : { ill: one }));
    return letters[decided(rule, aHousehold({}, members.length === 0 ? null : members))] as Letter;
  };
  const some: Bool = { some: 'member', where: 'ill' };
  const every: Bool = { every: 'member', where: 'ill' };

  test('some is true by one, false by all', () => {
    expect([ill(some, true, null), ill(some, false, null), ill(some, false, false)]).toEqual(['T', 'U', 'F']);
  });
  test('every is false by one, true by all', () => {
    expect([ill(every, false, null), ill(every, true, null), ill(every, true, true)]).toEqual(['F', 'U', 'T']);
  });
  test('both are unknown while nobody has said who lives here', () => {
    expect([ill(some), ill(every)]).toEqual(['U', 'U']);
  });
  test('a rule true of anybody is true of somebody not told yet: there is at least one', () => {
    const anybody: Bool = { atLeast: ['age', 0] };
    expect([ill({ some: 'member', where: anybody }), ill({ every: 'member', where: anybody })]).toEqual(['T', 'T']);
  });
});
