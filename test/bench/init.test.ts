import { expect, test } from 'vitest';
import { measureInit } from './init.ts';

test('the http function starts in at most 1.3 times what the SDK and Hono alone need', () => {
  const { ratio, rows } = measureInit(21);
  console.table(rows);
  expect(ratio).toBeLessThanOrEqual(1.3);
});
