import { expect, test } from 'vitest';
import { lapsedWords } from './lapsed.ts';

test.each([
  ['2026-12-04', null],
  ['2026-12-05', null],
  ['2026-12-06', '这份规定 2026 年 12 月 5 日到期了，接下来的还没有看到。去之前先打电话问还办不办。'],
])('a notice that ends on 2026-12-05, read on %s', (on, words) => {
  expect(lapsedWords({ validTo: '2026-12-05' }, on)).toBe(words);
});

test('one without an end never lapses', () => expect(lapsedWords({}, '2099-01-01')).toBeNull());
