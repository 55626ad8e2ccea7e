import { expect, test } from 'vitest';
import { dimensionsOf, polygon } from './dimensions.ts';

const one = (dimension: string, parts: [number, number] | null, weight = 2) =>
  ({ dimension, parts, weight, id: dimension, title: '', missing: [] }) as const;

test('a dimension is the share of its weight, both ends', () => {
  const contributions = [one('物质', [4, 4]), one('物质', [0, 4]), one('教育', null, 4)].map((it) => ({
    ...it,
    missing: [],
  }));
  expect(dimensionsOf({ contributions })).toEqual([
    { name: '物质', lower: 0.5, upper: 1 },
    { name: '教育', lower: 0, upper: 0 },
  ]);
});

test('a polygon reaches the edge at 1 and never vanishes', () => {
  expect(polygon([1, 1, 1, 1])).toBe('polygon(50.0% 0.0%, 100.0% 50.0%, 50.0% 100.0%, 0.0% 50.0%)');
  expect(polygon([0, 0, 0, 0])).toContain('47.0%');
});
