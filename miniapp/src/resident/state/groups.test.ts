import type { PolicyResult } from 'shared-scoring';
import { expect, test } from 'vitest';
import { grouped } from './groups.ts';

const result = (id: string, kind: string, needs: number, received = false) =>
  ({
    id,
    verdict: { kind },
    received,
    needs: Array.from({ length: needs }, () => ({ fact: 'x' })),
  }) as unknown as PolicyResult & {
    id: string;
  };

test('what is received stands apart, even when it would fit', () => {
  const groups = grouped([result('a', 'fits', 0, true), result('b', 'fits', 0), result('c', 'no', 0, true)]);
  expect(groups.received.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(groups.fits.map(({ id }) => id)).toEqual(['b']);
  expect(groups.no).toEqual([]);
});

test('the open one nearest to an answer comes first, one that only an office can settle last', () => {
  const groups = grouped([result('office', 'open', 0), result('far', 'open', 3), result('near', 'open', 1)]);
  expect(groups.open.map(({ id }) => id)).toEqual(['near', 'far', 'office']);
});
