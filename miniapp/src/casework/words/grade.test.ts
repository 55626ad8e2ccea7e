import { expect, test } from 'vitest';
import { gradeSay, hardship, intervalSay, type Score } from './grade.ts';

const score = (over: Partial<Score>) => ({ lower: 16, upper: 16, of: 48, grade: null, ...over }) as Score;

test('a grade is said only when it is sure', () => {
  expect(gradeSay(score({ grade: 'moderate' }))).toBe('中度困境');
  expect(gradeSay(score({ between: ['low', 'high'] }))).toBe('还定不了：在“低度困境”和“高度困境”之间');
});

test('an interval is said with both ends, a point once', () => {
  expect(intervalSay(score({}))).toBe('33%');
  expect(intervalSay(score({ upper: 24 }))).toBe('33% 到 50%');
});

test.each([
  [null, '这一户用不上'],
  [[0, 0], '没有难处'],
  [[2, 2], '有些难处'],
  [[4, 4], '难处大'],
  [[0, 4], '还不清楚：从“没有难处”到“难处大”'],
] as const)('an indicator of %j is “%s”', (parts, said) => expect(hardship(parts, 2)).toBe(said));
