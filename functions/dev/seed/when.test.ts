import { expect, test } from 'vitest';
import { awake, momentOf } from './when.ts';

const shanghai = (text: string) => Date.parse(`${text}+08:00`);

test('days ago at a time of day, and minutes ago, are counted from the end in Shanghai time', () => {
  const end = shanghai('2026-11-22T09:15:00');
  expect(momentOf({ days: 2, at: '16:20' }, end)).toBe(shanghai('2026-11-20T16:20:00'));
  expect(momentOf({ days: 0, at: '8:40' }, shanghai('2026-11-22T00:30:00'))).toBe(shanghai('2026-11-22T08:40:00'));
  expect(momentOf({ minutes: 50 }, end)).toBe(shanghai('2026-11-22T08:25:00'));
});

test.each([
  ['09:09', '2026-11-22T09:10:00'],
  ['09:10', '2026-11-22T09:10:00'],
  ['20:29', '2026-11-22T20:29:00'],
  ['20:30', '2026-11-23T09:10:00'],
])('a street opened at %s begins at %s', (time, begins) => {
  expect(awake(shanghai(`2026-11-22T${time}:00`))).toBe(shanghai(begins));
});
