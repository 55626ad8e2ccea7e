import { expect, test } from 'vitest';
import { makeFaults } from './faults.ts';

const throws = (seed: number, rates: object, count = 200) => {
  const faults = makeFaults(seed);
  faults.set(rates);
  return Array.from({ length: count }, () => faults.hits('busy'));
};

test('the same seed strikes the same calls, another seed others', () => {
  expect(throws(7, { busy: 0.3 })).toEqual(throws(7, { busy: 0.3 }));
  expect(throws(7, { busy: 0.3 })).not.toEqual(throws(8, { busy: 0.3 }));
});

test('a rate of 0 never strikes, 1 always, 0.3 about that often', () => {
  expect(throws(7, {}).some(Boolean)).toBe(false);
  expect(throws(7, { busy: 1 }).every(Boolean)).toBe(true);
  const share = throws(7, { busy: 0.3 }, 2_000).filter(Boolean).length / 2_000;
  expect(Math.abs(share - 0.3)).toBeLessThan(0.05);
});

test('switching another kind on does not move the first one', () => {
  const faults = makeFaults(7);
  faults.set({ busy: 0.3, cut: 0.5 });
  const mixed = Array.from({ length: 200 }, () => {
    faults.hits('cut');
    return faults.hits('busy');
  });
  expect(mixed).toEqual(throws(7, { busy: 0.3 }));
});
