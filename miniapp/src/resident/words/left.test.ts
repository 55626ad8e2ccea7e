import { expect, test } from 'vitest';
import { leftWords } from './left.ts';

const hour = 3_600_000;

test.each([
  [72 * hour, '3 天'],
  [72 * hour - 1, '3 天'],
  [71 * hour, '2 天 23 小时'],
  [24 * hour, '1 天'],
  [23 * hour + 59 * 60_000, '23 小时 59 分钟'],
  [hour, '1 小时'],
  [hour - 60_000, '59 分钟'],
  [1, '1 分钟'],
  [0, null],
  [-1, null],
])('%i ms: %s', (ms, words) => expect(leftWords(ms)).toBe(words));
