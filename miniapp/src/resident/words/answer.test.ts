import type { Fact } from 'shared-scoring';
import { describe, expect, test } from 'vitest';
import { answerWords, topicOf } from './answer.ts';

const cert: Fact = { name: 'cert', of: 'member', kind: 'bool', question: '{who}有没有残疾证?', label: '{who}的残疾证' };
const income: Fact = {
  name: 'income',
  of: 'household',
  kind: 'money',
  question: '',
  label: '',
  bands: [{ from: 0, to: 150_000, label: '不到 1500 元' }],
};
const lacks: Fact = {
  name: 'lacks',
  of: 'household',
  kind: 'set',
  question: '',
  label: '',
  options: [
    { value: 'food', label: '吃的' },
    { value: 'water', label: '能喝的水' },
  ],
};
const age: Fact = { name: 'age', of: 'member', kind: 'number', question: '', label: '', unit: '岁' };

describe('an answer in the words it was given in', () => {
  test.each([
    [cert, { kind: 'value', value: false }, '没有'],
    [income, { kind: 'range', from: 0, to: 150_000 }, '不到 1500 元'],
    [income, { kind: 'range', from: 100_000, to: 150_000 }, '1,000 – 1,500 元'],
    [income, { kind: 'value', value: 150_000 }, '1,500 元'],
    [lacks, { kind: 'value', value: ['food', 'water'] }, '吃的、能喝的水'],
    [lacks, { kind: 'value', value: [] }, '都没有'],
    [age, { kind: 'value', value: 72 }, '72 岁'],
    [age, { kind: 'unsure' }, '不清楚'],
    [age, { kind: 'declined' }, '不想说'],
  ] as const)('%#: %o', (fact, answer, words) => {
    expect(answerWords(fact, answer)).toBe(words);
  });
});

test('a topic names its person', () => {
  expect(topicOf(cert, '奶奶')).toBe('奶奶的残疾证');
});
