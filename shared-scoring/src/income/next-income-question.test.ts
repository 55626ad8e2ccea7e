import { describe, expect, test } from 'vitest';
import { incomeRulesOf } from '../../regions/income.ts';
import type { Answer } from '../facts/types.ts';
import { type Earner, emptyIncomeDraft, type IncomeDraft } from './draft.ts';
import { aDraft, anEarner, inShanghai } from './earner.sample.ts';
import { fillIncome } from './fill-income.ts';
import { nextIncomeQuestion } from './next-income-question.ts';
import { readIncomeRules } from './rules.ts';

const rules = readIncomeRules(incomeRulesOf('310105'));
const today = '2026-11-26';
const start = emptyIncomeDraft([
  { id: 'a', label: '奶奶', age: 78 },
  { id: 'b', label: '小宝', age: 9 },
]);

const tell = (draft: IncomeDraft, earner: string, change: (who: Earner) => Earner): IncomeDraft => ({
  people: draft.people.map((who) => (who.id === earner ? change(who) : who)),
  home: draft.home.id === earner ? change(draft.home) : draft.home,
});

/** Everything asked, when each set is answered by what is wanted of it and each amount by `amount`. */
const walk = (wanted: Readonly<Record<string, readonly string[]>>, amount: Answer) => {
  const asked: string[] = [];
  let draft = start;
  for (let next = nextIncomeQuestion(rules, draft, today); next; next = nextIncomeQuestion(rules, draft, today)) {
    asked.push(next.question);
    const question = next;
    draft = tell(draft, question.earner, (who) => {
      if (question.kind === 'amount') {
        return { ...who, amounts: { ...who.amounts, [question.item]: { answer: amount, per: question.per } } };
      }
      const value = (wanted[question.earner] ?? []).filter((item) =>
        question.options.some((one) => one.value === item),
      );
      return { ...who, [question.kind]: { kind: 'value', value } };
    });
  }
  return { asked, draft };
};

test('goes person by person, by name, and asks no amount of what never counts', () => {
  const { asked } = walk(
    { a: ['pension', 'assistance', 'maintenancePaid'], home: ['rent'] },
    { kind: 'value', value: 100_000 },
  );
  expect(asked).toEqual([
    '奶奶平时有哪些进账?',
    '奶奶一个月退休金多少?',
    '奶奶平时要付出去下面这些钱吗?',
    '奶奶一个月付出去多少赡养费、抚养费?',
    '小宝平时有哪些进账?',
    '家里还有下面这些进账吗?',
    '家里收的房租,一个月多少?',
  ]);
});

test('不清楚 and 不想说 close a question without an amount', () => {
  const { asked, draft } = walk({ a: ['pension'] }, { kind: 'declined' });
  expect(asked.filter((one) => one.includes('退休金'))).toHaveLength(1);
  expect(fillIncome(draft, inShanghai(draft, today)).household.incomeMonth).toEqual({ kind: 'unsure' });
  const unsure = tell(start, 'a', (who) => ({ ...who, comesIn: { kind: 'unsure' } }));
  expect(nextIncomeQuestion(rules, unsure, today)?.question).toBe('奶奶平时要付出去下面这些钱吗?');
});

test('a child is offered no wage and no pension, an adult is; age not known offers all', () => {
  const offered = (age?: number) => {
    const next = nextIncomeQuestion(
      rules,
      emptyIncomeDraft([{ id: 'a', label: '甲', ...(age !== undefined && { age }) }]),
      today,
    );
    return next?.kind === 'comesIn' ? next.options.map(({ value }) => value) : [];
  };
  expect(offered(15)).not.toContain('wage');
  expect(offered(16)).toContain('wage');
  expect(
    [15, 16, 59, 60].map((age) => ['pension', 'residentPension'].filter((item) => offered(age).includes(item)).length),
  ).toEqual([0, 1, 1, 2]);
  expect(offered()).toEqual(expect.arrayContaining(['wage', 'residentPension']));
});

describe.each(rules.items)('$id', (item) => {
  test('is worded for people: a question, bands from nought, the name of who is meant', () => {
    expect(item.question).toMatch(/\?$/);
    expect(item.question.includes('{who}')).toBe(item.of === 'member');
    expect([...item.steps].sort((a, b) => a - b)).toEqual(item.steps);
    for (const { why, source } of item.series) {
      expect(why).toMatch(/。$/);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});

test('fills the month for the household, the own month and the pension for each', () => {
  const draft = aDraft(
    [anEarner('奶奶', { pension: 3000, elderAllowance: 150 }, { age: 78 }), anEarner('妈妈', { wage: 2690 })],
    {
      rent: 500,
    },
  );
  expect(fillIncome(draft, inShanghai(draft))).toEqual({
    household: { incomeMonth: { kind: 'range', from: 619_000, to: 634_000 } },
    members: {
      奶奶: {
        ownIncome: { kind: 'range', from: 300_000, to: 315_000 },
        pay: { kind: 'value', value: 0 },
        pensionIncome: { kind: 'value', value: true },
      },
      妈妈: {
        ownIncome: { kind: 'value', value: 269_000 },
        pay: { kind: 'value', value: 269_000 },
        pensionIncome: { kind: 'value', value: false },
      },
    },
  });
  const open = emptyIncomeDraft([{ id: 'a', label: '奶奶' }]);
  expect(fillIncome(open, inShanghai(open)).members.a).toEqual({
    ownIncome: { kind: 'unsure' },
    pensionIncome: { kind: 'unsure' },
  });
});
