import { describe, expect, test } from 'vitest';
import { classesOf, followSystem, largeFactor, largeSize, modeOf } from './mode.ts';

const phone = { dark: false, size: 17, factor: 1 };

describe('the mode follows the phone', () => {
  test('a dark phone gets the dark mode', () => {
    expect(modeOf(followSystem, { ...phone, dark: true })).toEqual({ dark: true, elder: false });
  });

  test.each([
    [largeSize - 0.2, false],
    [largeSize, true],
    [largeSize + 1.8, true],
  ])('type of %s px means large type: %s', (size, elder) => {
    expect(modeOf(followSystem, { ...phone, size }).elder).toBe(elder);
  });

  test.each([
    [largeFactor - 0.01, false],
    [largeFactor, true],
    [largeFactor + 0.01, true],
  ])('a type factor of %s means large type: %s', (factor, elder) => {
    expect(modeOf(followSystem, { ...phone, factor }).elder).toBe(elder);
  });
});

test('what the person chose wins over the phone', () => {
  const choice = { light: 'light', size: 'elder' } as const;
  expect(modeOf(choice, { ...phone, dark: true })).toEqual({ dark: false, elder: true });
});

test('a forced mode wins over the choice, so that a screen can be shown in every mode', () => {
  expect(classesOf(modeOf({ light: 'light', size: 'standard' }, phone, 'dark+elder'))).toBe('dark elder');
  expect(classesOf(modeOf(followSystem, { ...phone, dark: true }, 'elder'))).toBe('elder');
});
