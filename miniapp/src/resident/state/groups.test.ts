import type { PolicyResult } from 'shared-scoring';
import { expect, test } from 'vitest';
import { grouped } from './groups.ts';

const result = (id: string, kind: string, lacking: number, received = false) =>
  ({
    id,
    policy: {},
    amount: null,
    verdict: { kind },
    received,
    lacking,
  }) as unknown as PolicyResult & {
    id: string;
  };

test('what is received stands apart, even when it would fit', () => {
  const groups = grouped([result('a', 'fits', 0, true), result('b', 'fits', 0), result('c', 'no', 0, true)]);
  expect(groups.received.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(groups.fits.map(({ id }) => id)).toEqual(['b']);
  expect(groups.no).toEqual([]);
});

test('money of every month comes first, the most first, and first of all what only the office can work out', () => {
  const paid = (id: string, per: string, hi: number | null) => ({
    ...result(id, 'fits', 0),
    policy: { amount: { per } } as never,
    amount: hi === null ? null : { lo: 0, hi, per: 'month' as const, note: null },
  });
  const groups = grouped([
    result('thing', 'fits', 0),
    paid('year', 'year', 900),
    paid('little', 'month', 100),
    paid('much', 'month', 101),
    paid('office', 'month', null),
    paid('once', 'once', 900),
  ]);
  expect(groups.fits.map(({ id }) => id)).toEqual(['office', 'much', 'little', 'year', 'once', 'thing']);
});

test('the open one nearest to an answer comes first, one that only an office can settle last', () => {
  const groups = grouped([result('office', 'open', 0), result('far', 'open', 3), result('near', 'open', 1)]);
  expect(groups.open.map(({ id }) => id)).toEqual(['near', 'far', 'office']);
});
