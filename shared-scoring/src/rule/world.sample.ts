import type { Answer, AnswerSet, Answers, Fact, FactValue } from '../facts/types.ts';
import { loadPack, type Pack } from '../region/pack.ts';
import type { Bool, Num } from './ast.ts';

/** A small world for tests: one fact of each kind, for the household and for members. */
export const someFacts: readonly Fact[] = [
  {
    name: 'warm',
    of: 'household',
    kind: 'bool',
    question: '暖和吗?',
    label: '暖和',
    say: { yes: '家里暖和', no: '家里冷' },
  },
  {
    name: 'heater',
    of: 'household',
    kind: 'bool',
    question: '有取暖器吗?',
    label: '取暖器',
    when: [{ fact: 'warm', is: [false] }],
    otherwise: true,
  },
  {
    name: 'home',
    of: 'household',
    kind: 'choice',
    question: '房子?',
    label: '房子',
    options: [
      { value: 'own', label: '自己的' },
      { value: 'rent', label: '租的' },
    ],
  },
  {
    name: 'gets',
    of: 'household',
    kind: 'set',
    question: '领着?',
    label: '正在领的',
    options: [
      { value: 'a', label: '甲' },
      { value: 'b', label: '乙' },
    ],
  },
  { name: 'rooms', of: 'household', kind: 'number', question: '几间?', label: '房间', unit: '间', max: 2 },
  { name: 'income', of: 'household', kind: 'money', question: '收入?', label: '您家的收入', max: 400 },
  { name: 'age', of: 'member', kind: 'number', question: '{who}多大?', label: '{who}的年纪', unit: '岁', max: 2 },
  {
    name: 'ill',
    of: 'member',
    kind: 'bool',
    question: '{who}病了吗?',
    label: '{who}的病',
    say: { yes: '{who}病了', no: '{who}没病' },
  },
  {
    name: 'care',
    of: 'member',
    kind: 'choice',
    question: '{who}几级?',
    label: '{who}的等级',
    options: [
      { value: '1', label: '一级' },
      { value: '2', label: '二级' },
    ],
    when: [{ fact: 'ill', is: [true] }],
    otherwise: 'none',
  },
  {
    name: 'born',
    of: 'member',
    kind: 'date',
    question: '{who}哪天生的?',
    label: '{who}的生日',
    unit: '岁',
    min: 20_414,
    max: 20_415,
  },
];

type Entry = { from?: string; to?: string; value: number | null; between?: [number, number]; confidence?: string };
/** Figures by name; money ones in yuan. Verified from 2020 on unless said otherwise. */
export type SomeFigures = Readonly<Record<string, Entry & { unit?: string }>>;

const parametersOf = (figures: SomeFigures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, { unit = 'yuan', ...entry }]) => {
      const confidence = entry.confidence ?? (entry.value === null ? 'unknown' : 'verified');
      return [
        name,
        { label: `线${name}`, unit, series: [{ from: '2020-01-01', source: '某文件', ...entry, confidence }] },
      ];
    }),
  );

/** The JSON of one policy around its rule. */
export const aPolicy = (id: string, when: unknown, more: object = {}) => ({
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
  where: { place: '社区' },
  papers: [],
  timeLimit: null,
  beforeVerification: 'no',
  validFrom: '2020-01-01',
  confidence: 'verified',
  sources: [{ title: '某条例', ref: '第一条' }],
  when,
  ...more,
});

export const today = '2026-11-22';

type World = {
  readonly policies?: readonly unknown[];
  readonly derived?: Readonly<Record<string, { label: string; rule?: Bool; number?: Num }>>;
  readonly figures?: SomeFigures;
  readonly facts?: readonly Fact[];
};

/** A pack of one region over the small world. */
export const aWorld = ({ policies = [], derived = {}, figures = {}, facts = someFacts }: World): Pack =>
  loadPack(
    {
      '000000': {
        region: { code: '000000', name: '全国', parent: null, version: '1', date: today },
        parameters: parametersOf(figures),
        derived,
        policies,
      },
    },
    '000000',
    facts,
  );

export const value = (told: FactValue): Answer => ({ kind: 'value', value: told });
const told = (values: Readonly<Record<string, FactValue | Answer>>): AnswerSet =>
  Object.fromEntries(
    Object.entries(values).map(([name, one]) => [name, typeof one === 'object' && 'kind' in one ? one : value(one)]),
  );

/** Answers of a household; `members: null` when nobody has said who lives here. Members are called 甲, 乙, 丙. */
export const aHousehold = (
  household: Readonly<Record<string, FactValue | Answer>>,
  members: readonly Readonly<Record<string, FactValue | Answer>>[] | null = [{}],
): Answers => ({
  region: '000000',
  household: told(household),
  members:
    members?.map((one, at) => ({ id: `m${at}`, label: ['甲', '乙', '丙'][at] ?? '某', answers: told(one) })) ?? null,
});
