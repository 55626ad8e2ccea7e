import fc from 'fast-check';
import type { Answers } from '../facts/types.ts';
import type { Bool, Num } from './ast.ts';
import type { Complete } from './oracle.sample.ts';
import { aHousehold } from './world.sample.ts';

const figures = fc.constantFrom<Num>({ param: 'firm' }, { param: 'firm' }, { param: 'derived' }, { param: 'dark' });
const birthday: Num = { day: '2025-11-23' };
const ages: readonly Num[] = [
  { years: ['born', { day: 'today' }] },
  { months: ['born', { day: 'today' }] },
  { sub: [{ days: ['born', birthday] }, 1] },
];
const born: readonly Bool[] = [
  { atLeast: ['born', birthday] },
  { below: ['born', birthday] },
  { atLeast: [{ years: ['born', { day: 'today' }] }, 1] },
];
const derivedMoney: Num = { derivedNumber: 'perHead' };

/** Random rules over the small world of `someFacts`, at most so deep; `inside` = within a member rule. */
const rules = (
  depth: number,
  inside: boolean,
): { bool: fc.Arbitrary<Bool>; plain: fc.Arbitrary<Num>; money: fc.Arbitrary<Num> } => {
  const flat = inside
    ? fc.constantFrom<Bool>(
        'ill',
        { is: ['care', '1'] },
        { in: ['care', ['1', '2']] },
        { derived: 'old' },
        'warm',
        { household: 'heater' },
        ...born,
      )
    : fc.constantFrom<Bool>(
        'warm',
        'heater',
        { is: ['home', 'own'] },
        { in: ['home', ['own', 'rent']] },
        { has: ['gets', 'a'] },
        { policy: 'sh-other' },
      );
  const flatPlain = fc.oneof(
    fc.constantFrom<Num>(...(inside ? (['age', ...ages] as const) : (['rooms'] as const)), 'rooms'),
    fc.integer({ min: 0, max: 3 }),
  );
  const flatMoney = fc.oneof(fc.constantFrom<Num>('income', derivedMoney), figures);
  if (depth === 0) return { bool: flat, plain: flatPlain, money: flatMoney };
  const { bool, plain, money } = rules(depth - 1, inside);
  const member = inside ? null : rules(depth - 1, true);
  const pair = (of: fc.Arbitrary<Num>) => fc.tuple(of, of);
  const list = fc.array(bool, { minLength: 1, maxLength: 3 });
  const relation = fc.constantFrom('below', 'atMost', 'atLeast', 'above');
  const compare = fc
    .tuple(relation, fc.oneof(pair(plain), pair(money)))
    .map(([key, sides]) => ({ [key]: sides }) as unknown as Bool);
  const each = member
    ? [
        fc
          .tuple(fc.constantFrom('some', 'every'), member.bool)
          .map(([key, where]) => ({ [key]: 'member', where }) as unknown as Bool),
      ]
    : [];
  const tally: fc.Arbitrary<Num>[] = member
    ? [
        member.bool.map((where) => ({ count: 'member', where }) as Num),
        fc.constant<Num>({ count: 'member' }),
        member.plain.map((of) => ({ sum: 'member', of }) as Num),
      ]
    : [];
  const combine = (of: fc.Arbitrary<Num>, keys: readonly string[]) =>
    fc.tuple(fc.constantFrom(...keys), pair(of)).map(([key, sides]) => ({ [key]: sides }) as unknown as Num);
  const choose = (of: fc.Arbitrary<Num>) => fc.tuple(bool, of, of).map((parts) => ({ if: parts }) as Num);
  return {
    bool: fc.oneof(
      flat,
      list.map((all) => ({ all })),
      list.map((any) => ({ any })),
      bool.map((not) => ({ not })),
      compare,
      compare,
      ...each,
      ...each,
    ),
    plain: fc.oneof(flatPlain, combine(plain, ['add', 'sub', 'mul', 'div', 'min', 'max']), choose(plain), ...tally),
    money: fc.oneof(
      flatMoney,
      combine(money, ['add', 'sub', 'min', 'max']),
      choose(money),
      pair(money).map((div) => ({ mul: [{ div }, derivedMoney] }) as Num),
    ),
  };
};

export const randomRule = rules(3, false).bool;
export const randomMoney = rules(2, false).money;

const bool = [true, false];
/** Every value an answer may take in the small world. Money in Fen. */
const domains: Readonly<Record<'household' | 'member', Readonly<Record<string, readonly unknown[]>>>> = {
  household: {
    warm: bool,
    heater: bool,
    home: ['own', 'rent'],
    gets: [[], ['a'], ['b'], ['a', 'b']],
    rooms: [0, 1, 2],
    income: [0, 100, 400],
  },
  member: { age: [0, 1, 2], ill: bool, care: ['1', '2'], born: ['2025-11-22', '2025-11-23'] },
};

const row = (of: 'household' | 'member') =>
  fc.record(
    Object.fromEntries(Object.entries(domains[of]).map(([name, values]) => [name, fc.constantFrom(...values)])),
  );
/** A complete household of one or two people, and which answers it has given (true) or not yet. */
export const randomHouse = fc.record({
  household: row('household'),
  members: fc.array(row('member'), { minLength: 1, maxLength: 2 }),
});
const flags = (of: 'household' | 'member') =>
  fc.record(
    Object.fromEntries(Object.keys(domains[of]).map((name) => [name, fc.constantFrom('told', 'told', 'open', 'band')])),
  );
export const randomTold = fc.record({
  household: flags('household'),
  members: fc.array(flags('member'), { minLength: 2, maxLength: 2 }),
  counted: fc.constantFrom(true, true, true, false),
});
export type House = { household: Record<string, unknown>; members: Record<string, unknown>[] };
export type Told = { household: Record<string, string>; members: Record<string, string>[]; counted: boolean };

const bands: Readonly<Record<string, readonly [number, number]>> = { rooms: [0, 1], income: [100, 400], age: [1, 2] };
const inBand = (name: string, value: unknown) => {
  const band = bands[name];
  return band !== undefined && (value as number) >= band[0] && (value as number) <= band[1] ? band : null;
};

const answersOf = (values: Record<string, unknown>, told: Record<string, string>) => {
  const answers: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(values)) {
    const band = told[name] === 'band' ? inBand(name, one) : null;
    if (band) answers[name] = { kind: 'range', from: band[0], to: band[1] };
    else if (told[name] === 'told') answers[name] = { kind: 'value', value: one };
  }
  return answers;
};

/** What has been told of a house so far. */
export const partOf = (house: House, told: Told): Answers =>
  aHousehold(
    answersOf(house.household, told.household) as never,
    told.counted ? house.members.map((member, at) => answersOf(member, told.members[at] ?? {}) as never) : null,
  );

/** What a conditional fact comes to once everything is known. */
export const settle = (house: House): Complete => ({
  household: { ...house.household, heater: house.household.warm === true ? true : house.household.heater },
  members: house.members.map((member) => ({ ...member, care: member.ill === true ? member.care : 'none' })),
});

const completionsOf = (
  of: 'household' | 'member',
  told: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] =>
  Object.entries(domains[of]).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) => {
      const answer = told[name] as { kind: string; value?: unknown; from?: number; to?: number } | undefined;
      const left =
        answer === undefined
          ? values
          : answer.kind === 'range'
            ? values.filter((one) => (one as number) >= (answer.from ?? 0) && (one as number) <= (answer.to ?? 0))
            : [answer.value];
      return rows.flatMap((sofar) => left.map((one) => ({ ...sofar, [name]: one })));
    },
    [{}],
  );

/** Every complete household that agrees with what was told (of one or two people when nobody was counted). */
export const completions = (answers: Answers): Complete[] => {
  const people = answers.members
    ? [answers.members.map(({ answers: told }) => completionsOf('member', told))]
    : [1, 2].map((size) => Array.from({ length: size }, () => completionsOf('member', {})));
  const families = people.flatMap((each) =>
    each.reduce<Record<string, unknown>[][]>(
      (sofar, rows) => sofar.flatMap((family) => rows.map((one) => [...family, one])),
      [[]],
    ),
  );
  return completionsOf('household', answers.household).flatMap((household) =>
    families.map((members) => settle({ household, members })),
  );
};
