import { describe, expect, test } from 'vitest';
import { dueWords, isDueToday } from './due.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const words = (
  kind: 'accept' | 'contact' | 'visit' | 'approve',
  due: string,
  now: string,
  level: 'P0' | 'P1' | 'P2' = 'P2',
) => dueWords({ due: { kind, at: at(due) }, level, receivedAt: at('2026-11-23T10:00') }, at(now), '17:00');

describe('the clock of a case', () => {
  test('a minute limit says its length and counts down', () => {
    expect(words('accept', '2026-11-23T10:15', '2026-11-23T10:03:30', 'P0')).toEqual({
      text: '15 分钟内应答 · 还剩 11 分钟',
      hot: true,
    });
  });

  test('an hour limit over midnight counts down, too', () => {
    expect(words('contact', '2026-11-24T10:00', '2026-11-23T14:20', 'P1')).toEqual({
      text: '联系 · 还剩 19 小时 40 分',
      hot: false,
    });
  });

  test('in danger an hour limit is named as well', () => {
    expect(words('contact', '2026-11-23T12:00', '2026-11-23T10:30', 'P0').text).toBe(
      '2 小时内联系 · 还剩 1 小时 30 分',
    );
  });

  test('in danger only reaching somebody is pressing, not the paper work after it', () => {
    expect(words('contact', '2026-11-23T12:00', '2026-11-23T10:30', 'P0').hot).toBe(true);
    expect(words('approve', '2026-11-26T17:00', '2026-11-23T10:30', 'P0').hot).toBe(false);
  });

  test('a limit by working day names the day', () => {
    expect(words('contact', '2026-11-26T17:00', '2026-11-23T14:20').text).toBe('联系 · 11 月 26 日下班前');
    expect(words('contact', '2026-11-24T17:00', '2026-11-23T23:59').text).toBe('联系 · 明天下班前');
  });

  test('on its last day it counts down too', () => {
    expect(words('visit', '2026-11-26T17:00', '2026-11-26T00:00').text).toBe('上门 · 今天下班前，还剩 17 小时');
  });

  test('an odd hour more than a day away is named with its hour', () => {
    expect(words('visit', '2026-11-25T09:30', '2026-11-23T14:20').text).toBe('上门 · 11 月 25 日 09:30 前');
  });

  test.each([
    ['2026-11-26T16:00:00', '审核结案 · 今天下班前，还剩 1 小时', false],
    ['2026-11-26T16:00:01', '审核结案 · 今天下班前，还剩 59 分钟', true],
    ['2026-11-26T16:59:59', '审核结案 · 今天下班前，只剩不到 1 分钟', true],
    ['2026-11-26T17:00:00', '审核结案已超时 不到 1 分钟', true],
    ['2026-11-26T17:01:00', '审核结案已超时 1 分钟', true],
    ['2026-11-29T17:00:00', '审核结案已超时 3 天', true],
  ])('at %s: %s', (now, text, hot) => {
    expect(words('approve', '2026-11-26T17:00', now)).toEqual({ text, hot });
  });
});

test.each([
  ['2026-11-22T23:59:59', true],
  ['2026-11-23T23:59:59', true],
  ['2026-11-24T00:00:00', false],
])('due %s is due on 23 November or before: %s', (due, today) => {
  expect(isDueToday({ kind: 'contact', at: at(due) }, at('2026-11-23T12:00'))).toBe(today);
});

test('a closed case waits for nothing', () => {
  expect(isDueToday({ kind: 'none', at: null }, 0)).toBe(false);
  expect(dueWords({ due: { kind: 'none', at: null }, level: 'P0', receivedAt: 0 }, 0, '17:00').hot).toBe(false);
});
