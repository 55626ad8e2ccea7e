import { type Answer, type Answers, type Fact, loadPack, type Pack } from 'shared-scoring';
import { type Dice, pick } from './dice.ts';

const flag = (name: string, of: Fact['of']): Fact => ({ name, of, kind: 'bool', question: '?', label: name });
const options = (...values: readonly string[]) => values.map((value) => ({ value, label: value }));
/** A fact of each kind for the household and for members, some of them asked under conditions only. */
const facts: readonly Fact[] = [
  flag('warm', 'household'),
  { ...flag('heater', 'household'), when: [{ fact: 'warm', is: [false] }], otherwise: true },
  { name: 'home', of: 'household', kind: 'choice', question: '?', label: '?', options: options('own', 'rent', 'kin') },
  { name: 'gets', of: 'household', kind: 'set', question: '?', label: '?', options: options('a', 'b', 'c') },
  { name: 'rooms', of: 'household', kind: 'number', question: '?', label: '?', max: 9 },
  { name: 'income', of: 'household', kind: 'money', question: '?', label: '?', max: 1_000_000 },
  { name: 'age', of: 'member', kind: 'number', question: '?', label: '?', max: 99 },
  flag('ill', 'member'),
  {
    name: 'care',
    of: 'member',
    kind: 'choice',
    question: '?',
    label: '?',
    options: options('1', '2'),
    when: [{ fact: 'ill', is: [true] }],
    otherwise: 'none',
  },
  { ...flag('works', 'member'), when: [{ fact: 'age', atLeast: 16, atMost: 70 }], otherwise: false },
  {
    name: 'wage',
    of: 'member',
    kind: 'money',
    question: '?',
    label: '?',
    when: [{ fact: 'works', is: [true] }],
    otherwise: 0,
  },
  { name: 'born', of: 'member', kind: 'date', question: '?', label: '?', unit: '岁' },
];
const figures = {
  firm: { value: 2000, confidence: 'verified' },
  doubt: { value: 3000, between: [1500, 4500], confidence: 'derived' },
  dark: { value: null, confidence: 'unknown' },
};
const age = { years: ['born', { day: 'today' }] };

type Json = unknown;
type Make = (dice: Dice, depth: number, inside: boolean) => Json;

const relations = ['below', 'atMost', 'atLeast', 'above'] as const;
const plain: Make = (dice, depth, inside) => {
  const leaf = [() => pick(dice, inside ? ['age', 'rooms', age] : ['rooms']), () => Math.floor(dice() * 70)];
  if (depth <= 0 || dice() < 0.5) return pick(dice, leaf)();
  const pair = () => [plain(dice, depth - 1, inside), plain(dice, depth - 1, inside)];
  const ways = [
    () => ({ [pick(dice, ['add', 'sub', 'mul', 'div', 'min', 'max'] as const)]: pair() }),
    () => ({ if: [bool(dice, depth - 1, inside), ...pair()] }),
    () =>
      inside ? { months: ['born', { day: '2026-09-01' }] } : { count: 'member', where: bool(dice, depth - 1, true) },
    () => (inside ? 'age' : { sum: 'member', of: plain(dice, depth - 1, true) }),
  ];
  return pick(dice, ways)();
};
const money: Make = (dice, depth, inside) => {
  const leaf = ['income', { param: 'firm' }, { param: 'doubt' }, { param: 'dark' }, ...(inside ? ['wage'] : [])];
  if (depth <= 0 || dice() < 0.4) return pick(dice, leaf);
  const pair = () => [money(dice, depth - 1, inside), money(dice, depth - 1, inside)];
  const ways = [
    () => ({ [pick(dice, ['add', 'sub', 'min', 'max'] as const)]: pair() }),
    () => ({ div: [money(dice, depth - 1, inside), { count: 'member' }] }),
    () => ({ mul: [plain(dice, 0, inside), money(dice, depth - 1, inside)] }),
    () => ({ if: [bool(dice, depth - 1, inside), ...pair()] }),
    () => (inside ? 'wage' : { sum: 'member', where: bool(dice, depth - 1, true), of: money(dice, depth - 1, true) }),
  ];
  return pick(dice, ways)();
};
const bool: Make = (dice, depth, inside) => {
  const member: readonly Json[] = [
    'ill',
    'works',
    { is: ['care', '1'] },
    { in: ['care', ['1', '2']] },
    { atLeast: [age, 60] },
  ];
  const house: readonly Json[] = [
    'warm',
    { household: 'heater' },
    { is: ['home', 'own'] },
    { in: ['home', ['own', 'kin']] },
    { has: ['gets', 'b'] },
  ];
  if (depth <= 0 || dice() < 0.2) return pick(dice, inside && dice() < 0.8 ? member : house);
  const some = () => Array.from({ length: 1 + Math.floor(dice() * 3) }, () => bool(dice, depth - 1, inside));
  const number = dice() < 0.5 ? plain : money;
  const ways = [
    () => ({ [pick(dice, ['all', 'any'] as const)]: some() }),
    () => ({ not: bool(dice, depth - 1, inside) }),
    () => ({ [pick(dice, relations)]: [number(dice, depth - 1, inside), number(dice, depth - 1, inside)] }),
    () => ({ [pick(dice, ['some', 'every'] as const)]: 'member', where: bool(dice, depth - 1, true) }),
    () => (inside ? { derived: 'old' } : { policy: 'sh-first' }),
  ];
  return pick(dice, ways)();
};

const policy = (dice: Dice, id: string, when: Json) => ({
  ...{
    id,
    title: id,
    aliases: [],
    category: '低保',
    needs: ['material'],
    lifeEvents: ['poor'],
    department: '民政',
    departments: ['民政'],
    summary: '一句话',
    gives: '钱',
  },
  ...{ where: { place: '社区' }, papers: [], timeLimit: null, beforeVerification: 'no', validFrom: '2020-01-01' },
  ...{ confidence: dice() < 0.2 ? 'uncertain' : 'verified', sources: [{ title: '某条例', ref: '第一条' }], when },
});
const series = (entry: object) => ({
  label: '线',
  unit: 'yuan',
  series: [{ from: '2020-01-01', source: '某文件', ...entry }],
});

/** A pack of random rules over a small catalogue; every operator of the language comes up. */
export const randomPack = (dice: Dice, policies: number): Pack =>
  loadPack(
    {
      '000000': {
        region: { code: '000000', name: '全国', parent: null, version: '1', date: '2026-11-22' },
        parameters: Object.fromEntries(Object.entries(figures).map(([name, entry]) => [name, series(entry)])),
        derived: { old: { label: '年纪大', rule: { any: [{ atLeast: ['age', 60] }, 'ill'] } } },
        policies: [
          policy(dice, 'sh-first', { some: 'member', where: { derived: 'old' } }),
          ...Array.from({ length: policies - 1 }, (_, at) => policy(dice, `sh-p${at}`, bool(dice, 4, false))),
        ],
      },
    },
    '000000',
    facts,
  );

const range = (dice: Dice, most: number): Answer => {
  const [one, other] = [Math.floor(dice() * most), Math.floor(dice() * most)];
  return { kind: 'range', from: Math.min(one, other), to: Math.max(one, other) };
};
const two = (value: number) => String(value).padStart(2, '0');

/** An answer of any shape the catalogue allows: a value, a band, no idea, or none of its values. */
const randomAnswer = (dice: Dice, fact: Fact): Answer => {
  if (dice() < 0.08) return { kind: pick(dice, ['unsure', 'declined'] as const) };
  if (dice() < 0.02) return { kind: 'value', value: 'nonsense' };
  const values = (fact.options ?? []).map(({ value }) => value);
  const most = Math.min(fact.max ?? 3_000_000, fact.kind === 'money' ? 3_000_000 : 130);
  switch (fact.kind) {
    case 'bool':
      return { kind: 'value', value: dice() < 0.4 };
    case 'choice':
      return { kind: 'value', value: pick(dice, values) };
    case 'set':
      return { kind: 'value', value: values.filter(() => dice() < 0.3) };
    case 'date':
      if (dice() < 0.2) return { kind: 'range', from: 0, to: Math.floor(dice() * 20_000) };
      return {
        kind: 'value',
        value: `${1930 + Math.floor(dice() * 96)}-${two(1 + Math.floor(dice() * 12))}-${two(1 + Math.floor(dice() * 28))}`,
      };
    default:
      if (dice() < 0.25) return range(dice, most);
      return { kind: 'value', value: dice() < 0.05 ? Math.floor(dice() * most) + 0.5 : Math.floor(dice() * most) };
  }
};

/** A household of one to four people, or of nobody told yet, that has answered a share of everything. */
export const randomHousehold = (dice: Dice, { facts }: Pack, region: string): Answers => {
  const share = pick(dice, [0.15, 0.4, 0.6, 0.8, 0.95, 1]);
  const told = (columns: Pack['facts']['household']) =>
    Object.fromEntries(
      columns.filter(() => dice() < share).map(({ fact }) => [fact.name, randomAnswer(dice, fact)] as const),
    );
  const people = Array.from({ length: 1 + Math.floor(dice() * 4) }, (_, at) => ({
    id: `p${at}`,
    label: '某',
    answers: told(facts.member),
  }));
  return { region, household: told(facts.household), members: dice() < 0.06 ? null : people };
};
