import { expect, test } from 'vitest';
import { lightsOf, panes } from './skyline.ts';

const all = panes.reduce((sum, count) => sum + count, 0);
const litOf = (lit: number) => lightsOf(lit).flat().filter(Boolean).length;

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [all - 1, all - 1],
  [all, all],
  [all + 1, all],
])('%i things light %i windows', (things, windows) => {
  expect(litOf(things)).toBe(windows);
});

test('one more thing lights one more window and puts none out', () => {
  for (let lit = 0; lit < all; lit++) {
    const before = lightsOf(lit).flat();
    const after = lightsOf(lit + 1).flat();
    expect(before.every((on, at) => !on || after[at])).toBe(true);
  }
});
