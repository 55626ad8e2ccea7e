import { expect, test } from 'vitest';
import { amountWords, rangeWords, yuanWords } from './money.ts';

test.each([
  [0, '0'],
  [99, '0.99'],
  [100, '1'],
  [99_900, '999'],
  [100_000, '1,000'],
  [169_050, '1,690.50'],
  [123_456_700, '1,234,567'],
])('%i Fen are %s yuan', (fen, words) => {
  expect(yuanWords(fen)).toBe(words);
});

test('one figure is said once, two as a range', () => {
  expect(rangeWords({ lo: 45_000, hi: 45_000 })).toBe('450 元');
  expect(rangeWords({ lo: 45_000, hi: 122_000 })).toBe('450 – 1,220 元');
});

test('an amount that may be nothing is told as its most, never as nothing', () => {
  expect(amountWords({ lo: 0, hi: 82_000 }, 'month')).toBe('每月最多 820 元');
  expect(amountWords({ lo: 50_000, hi: 50_000 }, 'once')).toBe('一次 500 元');
});
