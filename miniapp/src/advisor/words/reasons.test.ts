import { expect, test } from 'vitest';
import { chipsOf } from './reasons.ts';

test('what the clock on the card says is not said twice', () => {
  const why = [
    '有危险信号',
    '要立即处理',
    '接手还剩 11 分钟',
    '急迫度 90',
    '收到 4 分钟了',
    '联系11 月 27 日 17:00 前',
  ];
  expect(chipsOf(why)).toEqual(['有危险信号', '要立即处理', '急迫度 90']);
});
