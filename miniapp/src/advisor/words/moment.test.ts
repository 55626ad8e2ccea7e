import { describe, expect, test } from 'vitest';
import { dayWords, localDay, sinceWords, spanWords } from './moment.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const minute = 60_000;

describe('a length of time', () => {
  test.each([
    [-1, '不到 1 分钟'],
    [0, '不到 1 分钟'],
    [minute - 1, '不到 1 分钟'],
    [minute, '1 分钟'],
    [60 * minute - 1, '59 分钟'],
    [60 * minute, '1 小时'],
    [61 * minute, '1 小时 1 分'],
    [48 * 60 * minute - 1, '47 小时 59 分'],
    [48 * 60 * minute, '2 天'],
    [71 * 60 * minute, '2 天'],
    [72 * 60 * minute, '3 天'],
  ])('%i ms is %s', (ms, words) => {
    expect(spanWords(ms)).toBe(words);
  });
});

describe('how long ago', () => {
  const now = at('2026-11-22T10:00');
  test.each([
    ['2026-11-22T10:00', '刚刚'],
    ['2026-11-22T09:59', '1 分钟前'],
    ['2026-11-22T09:01', '59 分钟前'],
    ['2026-11-22T09:00', '1 小时前'],
    ['2026-11-22T00:00', '10 小时前'],
    ['2026-11-21T23:59', '昨天 23:59'],
    ['2026-11-20T16:20', '11 月 20 日 16:20'],
    ['2025-12-31T16:20', '2025 年 12 月 31 日 16:20'],
  ])('%s seen from 10:00 on 22 November is %s', (when, words) => {
    expect(sinceWords(at(when), now)).toBe(words);
  });

  test('a moment a little in the future, from a clock ahead of ours, is just now', () => {
    expect(sinceWords(now + 5_000, now)).toBe('刚刚');
  });
});

test('the day changes at midnight in Shanghai, not in London', () => {
  expect(localDay(at('2026-11-22T00:00')) - localDay(at('2026-11-21T23:59'))).toBe(1);
  expect(dayWords(at('2026-11-23T00:00'), at('2026-11-22T23:59'))).toBe('明天');
});
