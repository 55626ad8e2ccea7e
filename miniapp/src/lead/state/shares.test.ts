import { expect, test } from 'vitest';
import { between, hundredths, partsOf } from './shares.ts';

test.each([
  [[0, 0], 0],
  [[1, 3], 33],
  [[2, 3], 67],
  [[5, 5], 100],
] as const)('%j is %i of a hundred', (pair, expected) => expect(hundredths(pair)).toBe(expected));

test('two ends that are the same are one number, and the smaller stands first', () => {
  expect(between([1, 2], [2, 4])).toBe('50');
  expect(between([1, 4], [1, 2])).toBe('25–50');
  expect(between([1, 2], [1, 4])).toBe('25–50');
});

test('what most difficulty comes from stands first, what may not be shown last', () => {
  const figures = (m0: number) => ({ poor: 5, H: [5, 10], A: [1, 2], M0: [m0, 100] }) as never;
  const part = (id: string, lower: number | null, upper: number | null) => ({ id, title: id, lower, upper });
  const layer = {
    all: { lower: figures(20), upper: figures(40) },
    parts: [part('I1', null, null), part('I2', 5, 10), part('I3', 10, 20)],
    groups: [],
  };
  expect(partsOf(layer).map(({ id, share }) => [id, share])).toEqual([
    ['I3', [50, 50]],
    ['I2', [25, 25]],
    ['I1', null],
  ]);
});
