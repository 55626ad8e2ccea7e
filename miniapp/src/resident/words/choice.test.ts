import { expect, test } from 'vitest';
import { choiceWords } from './choice.ts';

const choice = { text: '二选一:「低保」或「特困供养」。', with: ['sh-tekun'], instead: false, why: '看哪样多。' };
const dibao = {
  policy: { id: 'sh-dibao', title: '低保' },
  amount: { lo: 50_000, hi: 90_000, per: 'month', note: null },
  choice,
} as const;
const tekun = { policy: { id: 'sh-tekun', title: '特困供养' }, amount: null, choice: null };

test('a choice tells what each may bring, and never a nought for what is not known', () => {
  const words = choiceWords(dibao, [dibao, tekun]).join('\n');
  expect(words).toContain('二选一');
  expect(words).toContain('「低保」每月 500 – 900 元');
  expect(words).toMatch(/「特困供养」能有多少，要窗口算/);
  expect(words).toContain('看哪样多。');
});

test('what no figure is known of is said once, not of each', () => {
  const words = choiceWords({ ...dibao, amount: null }, [{ ...dibao, amount: null }, tekun]);
  expect(words.filter((line) => line.includes('要窗口算'))).toEqual(['各能有多少，要窗口算']);
});

test('where there is nothing to choose nothing is said', () => expect(choiceWords(tekun, [dibao, tekun])).toEqual([]));
