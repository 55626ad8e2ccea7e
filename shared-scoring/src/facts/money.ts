import type { Fact, Fen } from './types.ts';

const yuan = (amount: number): Fen => amount * 100;
/** More than anybody will answer; keeps "no upper end" finite, so that it survives JSON. Fen. */
export const mostMoney: Fen = yuan(100_000_000);
/** From here on an amount has no upper end worth saying: the most anybody answers, shared by the most people. Fen. */
export const endlessMoney: Fen = mostMoney / 15;

/** Bands from nought up without a hole, worded in yuan; the steps are yuan, the bands Fen. */
export const moneyBands = (...steps: readonly number[]): NonNullable<Fact['bands']> => {
  const say = (amount: number) => (amount >= 10_000 ? `${amount / 10_000} 万元` : `${amount} 元`);
  return [0, ...steps].map((from, at) => {
    const to = steps[at];
    const label = to === undefined ? `${say(from)}以上` : from === 0 ? `不到 ${say(to)}` : `${say(from)}到 ${say(to)}`;
    return { from: yuan(from), to: to === undefined ? mostMoney : yuan(to), label };
  });
};

const spending = moneyBands(1_000, 5_000, 10_000, 20_000, 40_000, 80_000);

/** What comes in, what there is, what it costs. Wording: policies.md §6.1; what counts: §7. Answered in yuan, kept in Fen. */
export const moneyFacts: readonly Fact[] = [
  {
    name: 'incomeMonth',
    of: 'household',
    kind: 'money',
    question: '全家一个月所有人加起来,一般有多少钱进账?',
    label: '全家一个月的收入',
    help: '工资、养老金、房租、孩子给的钱都算。政府给的救助金不算。',
    why: '多数帮助先看平均到每个人有多少。',
    bands: moneyBands(1_500, 3_000, 5_000, 7_000, 10_000, 15_000, 20_000, 30_000),
    max: mostMoney,
  },
  {
    name: 'incomeIrregular',
    of: 'household',
    kind: 'bool',
    question: '这些钱是不是有时有、有时没有?',
    label: '收入是否固定',
    say: { yes: '收入有时有、有时没有', no: '收入每个月差不多' },
  },
  {
    name: 'savings',
    of: 'household',
    kind: 'money',
    question: '家里的存款、理财、股票,大概一共有多少?',
    label: '家里的存款',
    help: '只留在您的手机里,不会传出去。',
    why: '有几项帮助要看存款平均到每个人有多少。',
    bands: moneyBands(10_000, 30_000, 50_000, 80_000, 120_000, 200_000, 400_000),
    max: mostMoney,
  },
  {
    name: 'car',
    of: 'household',
    kind: 'choice',
    question: '家里有没有汽车?是不是残疾人代步用的?',
    label: '家里的汽车',
    options: [
      { value: 'none', label: '没有' },
      { value: 'mobility', label: '只有残疾人代步车' },
      { value: 'private', label: '有' },
    ],
  },
  {
    name: 'nonResidentialProperty',
    of: 'household',
    kind: 'bool',
    question: '家里有没有店面、厂房、酒店式公寓?',
    label: '店面、厂房',
    say: { yes: '家里有店面、厂房或酒店式公寓', no: '家里没有店面、厂房、酒店式公寓' },
  },
  {
    name: 'medicalSpend12m',
    of: 'household',
    kind: 'money',
    question: '最近一年看病,自己掏了多少钱?',
    label: '一年看病自己掏的钱',
    help: '报销完以后自己出的部分。全家加起来。',
    bands: spending,
    max: mostMoney,
  },
  {
    name: 'educationSpend12m',
    of: 'household',
    kind: 'money',
    question: '最近一年孩子上学,学费、住宿费一共花了多少?',
    label: '一年上学花的钱',
    help: '补习班不算。没有孩子上学,填 0。',
    bands: spending,
    max: mostMoney,
  },
  {
    name: 'rehabSpend12m',
    of: 'household',
    kind: 'money',
    question: '最近一年,残疾康复、器具自己花了多少钱?',
    label: '一年康复和器具花的钱',
    help: '没有就填 0。',
    bands: spending,
    max: mostMoney,
  },
];
