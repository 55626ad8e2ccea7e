import { expect, test } from 'vitest';
import { rivalsOf, rivalWords } from './rivals.ts';

const aScheme = (id: string, title: string, over: object = {}) => ({
  policy: { id, title, excludes: id === 'sh-dibao' ? ['sh-tekun'] : [] },
  verdict: { kind: 'fits', because: [] } as const,
  amount: { lo: 50_000, hi: 90_000, per: 'month', note: null } as const,
  received: false,
  ...over,
});
const dibao = aScheme('sh-dibao', '低保');
const tekun = aScheme('sh-tekun', '特困供养', { amount: { lo: 200_000, hi: 200_000, per: 'month', note: null } });
const other = aScheme('sh-other', '别的');

test('a rival is found from either side, and only while it is not out of range', () => {
  const all = [dibao, tekun, other];
  expect(rivalsOf(dibao, all)).toEqual([tekun]);
  expect(rivalsOf(tekun, all)).toEqual([dibao]);
  expect(rivalsOf(other, all)).toEqual([]);
  const away = { ...tekun, verdict: { kind: 'no', because: [] } as const };
  expect(rivalsOf(dibao, [dibao, away])).toEqual([]);
  expect(rivalsOf(dibao, [dibao, { ...away, received: true }])).toHaveLength(1);
});

test('both amounts are told where both are known', () => {
  expect(rivalWords(dibao, tekun)).toMatch(/只能选一样.*每月 500 – 900 元.*每月 2,000 元/);
  expect(rivalWords(dibao, { ...tekun, amount: null })).not.toMatch(/\d/);
  expect(rivalWords(dibao, { ...tekun, received: true })).toMatch(/已经在领/);
});
