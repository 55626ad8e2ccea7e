import { expect, test } from 'vitest';
import { badField } from './fields.ts';

const accepts = (key: string, value: unknown) => badField([key], { [key]: { value } }) === null;

test.each([
  ['thing1', '好'.repeat(19), true],
  ['thing1', '好'.repeat(20), true],
  ['thing1', '好'.repeat(21), false],
  ['thing20', '好'.repeat(20), true],
  ['character_string1', 'SQ-20261122-0001', true],
  ['character_string1', 'A'.repeat(32), true],
  ['character_string1', 'A'.repeat(33), false],
  ['character_string1', '单号1', false],
  ['time2', '15:01', true],
  ['time2', '2019年10月1日 15:01', true],
  ['time2', '09:00~11:30', true],
  ['time2', '2026-11-22 10:00', true],
  ['time2', '24:00', false],
  ['time2', '下午三点', false],
  ['date3', '2019年10月1日', true],
  ['date3', '2019年13月1日', false],
  ['date3', '尽快', false],
  ['phrase4', '配送中', true],
  ['phrase4', '等待审核中', true],
  ['phrase4', '正在等待审核', false],
  ['phrase4', '审核OK', false],
  ['number5', '3.5', true],
  ['number5', '1'.repeat(32), true],
  ['number5', '1'.repeat(33), false],
  ['number5', '3元', false],
  ['letter6', 'ABC', true],
  ['letter6', 'A1', false],
  ['symbol7', '★★★', true],
  ['symbol7', '好', false],
  ['amount8', '¥100.5元', true],
  ['amount8', '约100', false],
  ['phone_number9', '+86-0766-66888866', true],
  ['phone_number9', '1'.repeat(18), false],
  ['car_number10', '粤A8Z888挂', true],
  ['car_number10', '粤A8Z8888挂', false],
  ['name11', '张三', true],
  ['name11', '张三1', false],
  ['name11', '好'.repeat(11), false],
])('%s with "%s" → %s', (key, value, ok) => expect(accepts(key, value)).toBe(ok));

test('a missing, empty or null keyword is named as empty, the first one only', () => {
  expect(badField(['thing1', 'time2'], { thing1: { value: '' } })).toEqual({ key: 'thing1', how: 'empty' });
  expect(badField(['thing1'], { thing1: { value: null } })).toEqual({ key: 'thing1', how: 'empty' });
  expect(badField(['thing1'], '{}')).toEqual({ key: 'thing1', how: 'empty' });
});

test('a number where text belongs and a key the template does not have are invalid', () => {
  expect(badField(['number1'], { number1: { value: 3 } })).toEqual({ key: 'number1', how: 'invalid' });
  expect(badField(['thing1'], { thing1: { value: '好' }, 'thing1.DATA': { value: '好' } })).toEqual({
    key: 'thing1.DATA',
    how: 'invalid',
  });
});
