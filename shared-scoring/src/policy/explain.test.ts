import { describe, expect, test } from 'vitest';
import { aHousehold, aPolicy, aWorld, type SomeFigures, today } from '../rule/world.sample.ts';
import { screen } from './screen.ts';

type Answers = ReturnType<typeof aHousehold>;
const figures: SomeFigures = {
  line: { value: 3 },
  soft: { value: 3, between: [2, 3], confidence: 'derived' },
  dark: { value: null },
  open: { value: 1, between: [0, 1], confidence: 'uncertain', unit: 'switch' },
  share: { value: 0.4, unit: 'share' },
};
const derived = {
  perHead: { label: '您家人均收入', number: { div: ['income', { count: 'member' }] } as never },
};
const because = (when: unknown, answers: Answers) => {
  const policies = [aPolicy('sh-rule', when), aPolicy('sh-base', 'warm', { title: '取暖补贴' })];
  const verdict = screen(aWorld({ policies, figures, derived }), answers, today)[0]?.verdict;
  return verdict && verdict.kind !== 'open' ? verdict.because : [];
};
const texts = (when: unknown, answers: Answers) => because(when, answers).map(({ text }) => text);

describe('a comparison', () => {
  const perHead = { derivedNumber: 'perHead' };
  const two = aHousehold({ income: 300 }, [{}, {}]);

  test('shows the person’s own figure beside the line, and where the line is written', () => {
    expect(because({ below: [perHead, { param: 'line' }] }, two)).toMatchObject([
      {
        text: '您家人均收入 1.5 元,低于线line 3 元',
        figure: { label: '您家人均收入', lo: 150, hi: 150, unit: 'fen' },
        line: {
          label: '线line',
          lo: 300,
          hi: 300,
          param: 'line',
          from: '2020-01-01',
          source: '某文件',
          verified: true,
        },
        facts: [{ fact: 'income' }, { fact: 'members' }],
      },
    ]);
  });
  test.each([
    [{ atLeast: [perHead, { param: 'line' }] }, '您家人均收入 1.5 元,低于线line 3 元'],
    [{ above: [{ param: 'line' }, perHead] }, '您家人均收入 1.5 元,低于线line 3 元'],
    [{ atMost: [{ param: 'line' }, 'income'] }, '您家的收入 3 元,达到线line 3 元'],
    [{ atMost: ['income', { param: 'line' }] }, '您家的收入 3 元,不超过线line 3 元'],
    [{ above: [{ mul: [2, 'income'] }, { param: 'line' }] }, '按您填的算下来 6 元,超过线line 3 元'],
    [{ below: [{ div: ['income', { count: 'member' }] }, { param: 'line' }] }, '人均您家的收入 1.5 元,低于线line 3 元'],
    [{ below: ['income', { param: 'soft' }] }, '您家的收入 3 元,达到线soft 2–3 元(这个数还要核实)'],
    [{ below: ['income', { param: 'dark' }] }, '您家的收入 3 元,线dark还没有查到'],
    [
      { below: ['income', { if: [{ above: [{ count: 'member' }, 1] }, { param: 'line' }, { param: 'soft' }] }] },
      '您家的收入 3 元,达到线line 3 元',
    ],
    [{ atLeast: [{ param: 'open' }, 1] }, '线open(要问窗口)'],
  ])('%j', (when, text) => {
    expect(texts(when, two)).toEqual([text]);
  });
  test('of an age says 满 and 不到', () => {
    expect(texts({ some: 'member', where: { atLeast: ['age', 2] } }, aHousehold({}, [{ age: 2 }]))).toEqual([
      '甲的年纪 2 岁,已满 2 岁',
    ]);
    expect(texts({ some: 'member', where: { atLeast: ['age', 2] } }, aHousehold({}, [{ age: 1 }]))).toEqual([
      '甲的年纪 1 岁,不到 2 岁',
    ]);
  });
});

describe('an answer', () => {
  test('is told in the words of its fact', () => {
    expect(
      texts(
        { all: ['warm', { is: ['home', 'own'] }, { has: ['gets', 'a'] }] },
        aHousehold({ warm: true, home: 'own', gets: ['a', 'b'] }),
      ),
    ).toEqual(['家里暖和', '房子:自己的', '正在领的:甲']);
    expect(texts({ has: ['gets', 'a'] }, aHousehold({ gets: ['b'] }))).toEqual(['正在领的里没有「甲」']);
  });
  test('that follows from another is told by the other', () => {
    const level = { some: 'member', where: { is: ['care', '1'] } };
    expect(texts(level, aHousehold({}, [{ ill: false }, { ill: true, care: '2' }]))).toEqual([
      '甲没病',
      '乙的等级:二级',
    ]);
  });
});

test('only what decided is told, once, in the order of the rule', () => {
  const people = [{ ill: false }, { ill: true }];
  expect(texts({ any: ['warm', { some: 'member', where: 'ill' }] }, aHousehold({ warm: false }, people))).toEqual([
    '乙病了',
  ]);
  expect(texts({ all: ['warm', 'heater'] }, aHousehold({ warm: true }))).toEqual(['家里暖和']);
});

test('another policy is told in one sentence, with the answers behind it', () => {
  expect(because({ policy: 'sh-base' }, aHousehold({ warm: true }))).toEqual([
    { text: '看来可以申请「取暖补贴」', facts: [{ fact: 'warm' }] },
  ]);
  expect(texts({ not: { policy: 'sh-base' } }, aHousehold({ warm: false }))).toEqual([
    '目前看不在「取暖补贴」的范围里',
  ]);
});
