import { loadPack } from 'shared-scoring';
import { assessIncome, fillIncome, nextIncomeQuestion, readIncomeRules } from 'shared-scoring/income';
import { shanghaiPacks } from 'shared-scoring/regions';
import { incomeRulesOf } from 'shared-scoring/regions/income';
import { expect, test } from 'vitest';
import { incomeAnswerOf, incomeTold, incomeUntold, withEarners, withIncome } from './income.ts';
import { answered, answerOf, begin, withPeople } from './interview.ts';
import { valued } from './pick.ts';

const day = '2026-11-24';
const rules = readIncomeRules(incomeRulesOf('310105'));
const { parameters } = loadPack(shanghaiPacks, '310105');
const home = withPeople(begin('310105'), [{ id: 'm1', label: '我自己' }]);
const members = home.answers.members ?? [];
const next = (draft: Parameters<typeof nextIncomeQuestion>[1]) => {
  const question = nextIncomeQuestion(rules, draft, day);
  if (!question) throw new Error('something is asked');
  return question;
};

test('one question after the other, and one step back asks the same again with what was told', () => {
  const fresh = withEarners(null, members);
  const first = next(fresh);
  const told = incomeTold(fresh, first, valued(['wage']), 'month');
  const second = next(told);
  expect(second).toMatchObject({ kind: 'amount', item: 'wage', earner: 'm1' });
  const paid = incomeTold(told, second, valued(300_000), 'month');
  expect(incomeAnswerOf(paid, second)).toEqual({ answer: valued(300_000), per: 'month' });
  expect(next(incomeUntold(paid, second))).toEqual(second);
  expect(next(incomeUntold(told, first))).toEqual(first);
});

test('who stays keeps what was told, who leaves takes it along', () => {
  const fresh = withEarners(null, members);
  const told = incomeTold(fresh, next(fresh), valued(['wage']), 'month');
  expect(withEarners(told, members)).toEqual(told);
  expect(withEarners(told, []).people).toEqual([]);
});

test('what was worked out becomes answers, and a 不清楚 takes nothing away', () => {
  const draft = withEarners(null, members);
  const nothing = fillIncome(draft, assessIncome(rules, parameters, draft, day));
  const before = answered(home, { fact: 'incomeMonth' }, valued(300_000));
  expect(answerOf(withIncome(before, nothing), { fact: 'incomeMonth' })).toEqual(valued(300_000));
  const paid = { household: { incomeMonth: { kind: 'range', from: 1, to: 2 } as const }, members: {} };
  expect(answerOf(withIncome(before, paid), { fact: 'incomeMonth' })).toEqual({ kind: 'range', from: 1, to: 2 });
});
