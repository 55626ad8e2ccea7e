import { expect, test } from 'vitest';
import { begin } from './interview.ts';
import { mostPast, namesIn, type Past, remembered, sameResult } from './past.ts';

const aResult = (on: string, version = 'a'): Past => ({
  on,
  interview: begin('310105'),
  versions: { '310105': version },
});

test('of one day only the last is kept, the newest first, and no more than three', () => {
  const days = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];
  const all = days.reduce<readonly Past[]>((past, on) => remembered(past, aResult(on)), []);
  expect(all.map(({ on }) => on)).toEqual([...days].reverse().slice(0, mostPast));
  expect(remembered(all, aResult('2026-10-01', 'b'))).toHaveLength(mostPast);
  expect(remembered(all, aResult('2026-10-01', 'b'))[0]?.versions).toEqual({ '310105': 'b' });
});

test('files that some result leans on are known by name', () => {
  expect([...namesIn([aResult('2026-07-01', 'a'), aResult('2026-08-01', 'b')])]).toEqual(['a', 'b']);
});

test('the same answers of the same day under other files are another result', () => {
  expect(sameResult(aResult('2026-07-01'), aResult('2026-07-01'))).toBe(true);
  expect(sameResult(aResult('2026-07-01'), aResult('2026-07-01', 'b'))).toBe(false);
  expect(sameResult(undefined, aResult('2026-07-01'))).toBe(false);
});
