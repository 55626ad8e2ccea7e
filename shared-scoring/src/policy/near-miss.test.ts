import { describe, expect, test } from 'vitest';
import { aHousehold, aPolicy, aWorld, someFacts, today } from '../rule/world.sample.ts';
import { nearMiss } from './near-miss.ts';

const facts = someFacts.map(({ max: _, min: __, ...fact }) => fact);
const line = {
  label: '补助标准',
  unit: 'yuan',
  series: [
    { from: '2026-01-01', to: '2026-12-31', value: 20, confidence: 'verified', source: '某文件' },
    { from: '2027-01-01', to: '2027-06-30', value: 25, confidence: 'verified', source: '某文件' },
  ],
};
const dated = (label: string, ...values: readonly number[]) => ({
  ...line,
  label,
  series: line.series.slice(0, values.length).map((entry, at) => ({ ...entry, value: values[at] })),
});
/** Other figures beside the line: some end with 2026, some have another value after it. */
const sums = {
  ...{ ends0: dated('甲线', 1), ends1: dated('乙线', 1) },
  ...{ moves0: dated('丙线', 1, 2), moves1: dated('丁线', 1, 2) },
};
const plus = (...names: readonly string[]) => ({
  below: ['income', { add: [{ param: 'line' }, ...names.map((param) => ({ param }))] }],
});
const pack = {
  ...aWorld({
    facts,
    policies: [
      aPolicy('sh-line', { below: ['income', { param: 'line' }] }),
      aPolicy('sh-age', { some: 'member', where: { atLeast: ['age', 65] } }),
      aPolicy('sh-born', { some: 'member', where: { atLeast: [{ years: ['born', { day: 'today' }] }, 65] } }),
      aPolicy('sh-both', { all: ['warm', { below: ['income', { param: 'line' }] }] }),
      aPolicy('sh-ends', 'warm', { validTo: '2026-12-31' }),
      aPolicy('sh-dark1', plus('ends0')),
      aPolicy('sh-dark2', plus('ends0', 'ends1')),
      aPolicy('sh-moves', plus('moves0', 'moves1')),
    ],
    figures: Object.fromEntries(['line', ...Object.keys(sums)].map((name) => [name, { value: 1 }])),
  }),
  parameters: [{ line, ...sums }] as never,
};
const of = (id: string, household: Parameters<typeof aHousehold>[0], members?: Parameters<typeof aHousehold>[1]) =>
  nearMiss(pack, aHousehold(household, members), today, id);

describe('an age', () => {
  test('told in years is reached on some day between two', () => {
    expect(of('sh-age', {}, [{ age: 63 }, { age: 40 }])).toEqual([
      {
        kind: 'age',
        text: '甲满 65 岁后可以再看:最早 2027 年 11 月 23 日,最晚 2028 年 11 月 22 日。',
        becomes: 'fits',
        from: '2027-11-23',
        to: '2028-11-22',
        member: 'm0',
      },
    ]);
  });
  test('told as a birthday is reached on that day', () => {
    expect(of('sh-born', {}, [{ born: '1962-03-05' }])).toMatchObject([
      { from: '2027-03-05', to: '2027-03-05', becomes: 'fits' },
    ]);
  });
  test.each([
    [54, []],
    [55, ['2035-11-23']],
    [64, ['2026-11-23']],
    [65, []],
  ])('of %i years now: no more than ten years ahead, and nothing for what fits', (age, days) => {
    expect(of('sh-age', {}, [{ age }]).map(({ from }) => from)).toEqual(days);
  });
});

describe('a standard the data already holds', () => {
  test('gives its day, and the old and the new figure', () => {
    expect(of('sh-line', { income: 2_400 })).toMatchObject([
      {
        kind: 'standard',
        from: '2027-01-01',
        becomes: 'fits',
        text: '2027 年 1 月 1 日起,补助标准从20 元变为25 元,到时可以再看。',
      },
      { kind: 'line', text: '您家的收入比补助标准多 4 元。', distance: { lo: 400, hi: 400, unit: 'fen' } },
    ]);
  });
  test.each([
    [2_499, 'fits'],
    [2_500, undefined],
  ])('that does not reach %i fen is not told', (income, becomes) => {
    expect(of('sh-line', { income }).find(({ kind }) => kind === 'standard')?.becomes).toBe(becomes);
  });
  test('that runs out without another tells when what fits is no longer sure', () => {
    expect(of('sh-line', { income: 100 })).toMatchObject([
      { kind: 'standard', from: '2027-07-01', becomes: 'possible' },
    ]);
    expect(of('sh-ends', { warm: true })).toMatchObject([
      { from: '2027-01-01', becomes: 'possible', text: '2027 年 1 月 1 日起,现在的规定到期,到时可以再看。' },
    ]);
  });
});

test.each([
  ['sh-line', '补助标准还没有公布'],
  ['sh-dark1', '补助标准、甲线还没有公布'],
  ['sh-dark2', '补助标准等 3 个数还没有公布'],
])('figures nobody has published yet are named up to two, then counted: %s', (id, why) => {
  expect(of(id, { income: 100 }).map(({ text }) => text)).toEqual([`2027 年 7 月 1 日起,${why},到时可以再看。`]);
});

test('of three figures that change one is named', () => {
  const text = '2027 年 1 月 1 日起,补助标准从20 元变为25 元等 3 个数有变化,到时可以再看。';
  expect(of('sh-moves', { income: 2_300 })[0]?.text).toBe(text);
});

describe('the distance to a line', () => {
  test('is told where that line decides alone, at it and beyond it', () => {
    const lines = (income: number) => of('sh-line', { income }).filter(({ kind }) => kind === 'line');
    expect(lines(2_000)).toMatchObject([{ text: '您家的收入正好是补助标准。', distance: { lo: 0, hi: 0 } }]);
    expect(lines(3_050)).toMatchObject([{ text: '您家的收入比补助标准多 10.5 元。' }]);
  });
  test('of a band is a range', () => {
    const band = { kind: 'range' as const, from: 2_600, to: 3_000 };
    expect(of('sh-line', { income: band })).toMatchObject([{ distance: { lo: 600, hi: 1_000, unit: 'fen' } }]);
  });
  test('is not told where something else stands in the way too', () => {
    expect(of('sh-both', { warm: false, income: 3_000 })).toEqual([]);
  });
});

test('nothing is told of what is still open, or of a policy nobody knows', () => {
  expect(of('sh-line', {})).toEqual([]);
  expect(of('sh-nothing', {})).toEqual([]);
});
