import type { Fact } from './types.ts';

const minor = [{ fact: 'age', atMost: 17 }] as const;

const states = [
  { value: 'present', label: '在身边或能照顾' },
  { value: 'dead', label: '过世了' },
  { value: 'missing', label: '失踪、查不到' },
  { value: 'disabled', label: '重度残疾' },
  { value: 'ill', label: '得了重病' },
  { value: 'prison', label: '坐牢半年以上' },
  { value: 'detox', label: '强制戒毒半年以上' },
  { value: 'lostContact', label: '联系不上半年以上,也不管孩子' },
] as const;

/** School, and whether a child's parents can care for them. Wording: policies.md §6.2. */
export const childFacts: readonly Fact[] = [
  {
    name: 'schoolStage',
    of: 'member',
    kind: 'choice',
    question: '{who}在上学吗?上到哪里?',
    label: '{who}上的学',
    options: [
      { value: 'none', label: '没有上学' },
      { value: 'nursery', label: '托儿所' },
      { value: 'kindergarten', label: '幼儿园' },
      { value: 'primary', label: '小学' },
      { value: 'junior', label: '初中' },
      { value: 'senior', label: '高中' },
      { value: 'vocational', label: '中专、职校、技校' },
      { value: 'college', label: '大专' },
      { value: 'undergraduate', label: '大学本科' },
      { value: 'postgraduate', label: '研究生' },
    ],
    when: [{ fact: 'age', atMost: 50 }],
    otherwise: 'none',
  },
  {
    name: 'universityHardship',
    of: 'member',
    kind: 'bool',
    question: '{who}上大学,学费、生活费有没有困难?',
    label: '{who}上大学的困难',
    say: { yes: '{who}上大学有困难', no: '{who}上大学没有困难' },
    when: [{ fact: 'schoolStage', is: ['college', 'undergraduate', 'postgraduate'] }],
    otherwise: false,
  },
  {
    name: 'fatherState',
    of: 'member',
    kind: 'choice',
    question: '{who}的爸爸现在怎么样?能照顾{who}吗?',
    label: '{who}爸爸的情况',
    options: states,
    when: minor,
    otherwise: 'grown',
  },
  {
    name: 'motherState',
    of: 'member',
    kind: 'choice',
    question: '{who}的妈妈现在怎么样?能照顾{who}吗?',
    label: '{who}妈妈的情况',
    options: states,
    when: minor,
    otherwise: 'grown',
  },
  {
    name: 'aidFromHukouPlace',
    of: 'member',
    kind: 'bool',
    question: '{who}在户口所在地领过康复补助吗?',
    label: '{who}在户口所在地的补助',
    say: { yes: '{who}在户口所在地领过康复补助', no: '{who}没有在户口所在地领过康复补助' },
    when: minor,
    otherwise: false,
  },
  {
    name: 'ownBenefit',
    of: 'member',
    kind: 'choice',
    question: '家里领的特困供养、孤儿或困境儿童生活费,哪一样是给{who}的?',
    label: '给{who}一个人的补助',
    why: '有几样补助,一个人领了这个就不能再领。家里别的人不受影响。',
    options: [
      { value: 'none', label: '都不是' },
      { value: 'tekun', label: '特困供养' },
      { value: 'childGuarantee', label: '孤儿、困境儿童生活费' },
    ],
  },
];
