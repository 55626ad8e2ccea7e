import { describe, expect, test } from 'vitest';
import { aHousehold, aPolicy, aWorld, type SomeFigures, someFacts, today } from '../rule/world.sample.ts';
import { monthlyTotal } from './monthly-total.ts';
import { grouped, sayFigure } from './say-figure.ts';
import { screen } from './screen.ts';

type Answers = ReturnType<typeof aHousehold>;
const figures: SomeFigures = {
  line: { value: 3 },
  soft: { value: 3, between: [2, 3], confidence: 'derived' },
  dark: { value: null },
};
const facts = [
  ...someFacts,
  { name: 'savings', of: 'household', kind: 'money', question: '存款?', label: '存款' } as const,
];
const gap = { sub: [{ mul: [{ param: 'line' }, { count: 'member' }] }, 'income'] };
const paying = (of: unknown, more: object = {}) =>
  aPolicy('sh-rule', { in: ['home', ['own', 'rent']] }, { amount: { per: 'month', of }, ...more });
const amount = (of: unknown, answers: Answers) =>
  screen(aWorld({ policies: [paying(of)], figures, facts }), answers, today)[0]?.amount;

describe('an amount', () => {
  const two = [{}, {}];
  test('is worked out in Fen', () => {
    expect(amount(gap, aHousehold({ home: 'own', income: 250 }, two))).toEqual({
      lo: 350,
      hi: 350,
      per: 'month',
      note: null,
    });
  });
  test('is a range when the answer is a band or the figure is in doubt', () => {
    expect(amount(gap, aHousehold({ home: 'own', income: { kind: 'range', from: 100, to: 250 } }, two))).toMatchObject({
      lo: 350,
      hi: 500,
    });
    expect(amount({ param: 'soft' }, aHousehold({ home: 'own' }))).toMatchObject({ lo: 200, hi: 300 });
  });
  test('is a range while an answer is missing that leaves it above nothing', () => {
    expect(amount(gap, aHousehold({ home: 'own' }, two))).toMatchObject({ lo: 200, hi: 600 });
    const byRooms = { if: [{ atLeast: ['rooms', 2] }, { param: 'line' }, 1] };
    expect(amount(byRooms, aHousehold({ home: 'own' }))).toMatchObject({ lo: 1, hi: 300 });
    expect(amount(byRooms, aHousehold({ home: 'own', rooms: 2 }))).toMatchObject({ lo: 300, hi: 300 });
  });
  test('is not known, never 0, while it may be nothing, endless, or for people nobody has told of', () => {
    expect(amount(gap, aHousehold({ home: 'own' }))).toBeNull();
    expect(amount({ add: [{ param: 'line' }, 'savings'] }, aHousehold({ home: 'own' }))).toBeNull();
    expect(amount(gap, aHousehold({ home: 'own', income: 250 }, null))).toBeNull();
    expect(amount({ param: 'dark' }, aHousehold({ home: 'own' }))).toBeNull();
    expect(amount({ sub: [{ param: 'line' }, { param: 'line' }] }, aHousehold({ home: 'own' }))).toBeNull();
  });
  test('is not told of a policy that does not fit', () => {
    const pack = aWorld({
      policies: [aPolicy('sh-rule', 'warm', { amount: { per: 'year', of: { param: 'line' } } })],
      figures,
    });
    expect(screen(pack, aHousehold({ warm: false }), today)[0]?.amount).toBeNull();
    expect(screen(pack, aHousehold({ warm: true }), today)[0]?.amount?.per).toBe('year');
  });
});

describe('the monthly total', () => {
  const total = (policies: readonly unknown[], told: Parameters<typeof aHousehold>[0] = {}) =>
    monthlyTotal(screen(aWorld({ policies, figures }), aHousehold({ home: 'own', warm: true, ...told }), today));
  const a = (id: string, of: unknown, more: object = {}) =>
    aPolicy(id, 'warm', { amount: { per: 'month', of }, ...more });

  test('adds what fits to the lower end, and what is possible to the upper end only', () => {
    expect(
      total([a('sh-one', { param: 'line' }), a('sh-two', { param: 'soft' }, { confidence: 'uncertain' })]),
    ).toEqual({ lo: 300, hi: 600 });
  });
  test('takes the larger of two that exclude each other', () => {
    const excludes = { excludes: ['sh-two'] };
    expect(total([a('sh-one', { param: 'line' }, excludes), a('sh-two', { mul: [2, { param: 'line' }] })])).toEqual({
      lo: 600,
      hi: 600,
    });
  });
  test('leaves out what is received, what is paid once or yearly, and what is not known', () => {
    const yearly = aPolicy('sh-year', 'warm', { amount: { per: 'year', of: { param: 'line' } } });
    const received = a('sh-one', { param: 'line' }, { received: 'a' });
    expect(total([yearly, received, a('sh-two', { param: 'dark' })], { currentBenefits: ['a'] })).toBeNull();
  });
});

test('figures are written as people read them', () => {
  expect([1690, 1234567.5, -20.005, 0].map(grouped)).toEqual(['1,690', '1,234,567.5', '-20.01', '0']);
  expect(sayFigure(150_000, 150_000, 'fen')).toBe('1,500 元');
  expect(sayFigure(100_000, 150_000, 'fen')).toBe('1,000–1,500 元');
  expect(sayFigure(100_000, Number.POSITIVE_INFINITY, 'fen')).toBe('1,000 元以上');
  expect(sayFigure(0.4, 0.4, 'share')).toBe('40%');
  expect(sayFigure(3, 3, 'years')).toBe('3 年');
  expect(sayFigure(7, 7, '岁')).toBe('7 岁');
  expect(sayFigure(7, 7, '')).toBe('7');
});
