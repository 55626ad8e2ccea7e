import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Daily, dailyActivities, dailyHelpOf } from './daily.ts';

const helpWith = (helped: number, looked = 6): Daily =>
  Object.fromEntries(dailyActivities.slice(0, looked).map((each, n) => [each, n < helped ? 'help' : 'self']));

test.each([
  [0, 'none'],
  [1, 'some'],
  [3, 'some'],
  [4, 'most'],
  [6, 'most'],
] as const)('help with %i of six is "%s"', (helped, said) => expect(dailyHelpOf(helpWith(helped))).toBe(said));

test('what was not looked at is not taken for done alone', () => {
  expect(dailyHelpOf({})).toBeNull();
  expect(dailyHelpOf(helpWith(0, 5))).toBeNull();
  expect(dailyHelpOf(helpWith(1, 3))).toBeNull();
  expect(dailyHelpOf(helpWith(1, 4))).toBe('some');
});

const anyDaily = fc.dictionary(fc.constantFrom(...dailyActivities), fc.constantFrom('self' as const, 'help' as const));

test('once it is said, looking at the rest never changes it', () =>
  fc.assert(
    fc.property(anyDaily, anyDaily, (seen, rest) => {
      const said = dailyHelpOf(seen);
      if (said !== null) expect(dailyHelpOf({ ...rest, ...seen })).toBe(said);
    }),
  ));
