import { expect, test } from 'vitest';
import { banded, chosenOf, declined, isPicked, shownNumber, toggled, typed, unsure, valued } from './pick.ts';

test('one of several: ticking adds, unticking takes away, the last one leaves no answer', () => {
  const one = toggled(undefined, 'food');
  const two = toggled(one, 'water');
  expect(chosenOf(two)).toEqual(['food', 'water']);
  expect(toggled(one, 'food')).toBeUndefined();
});

test('none of these stands alone, both ways', () => {
  expect(chosenOf(toggled(valued(['food']), 'none'))).toEqual(['none']);
  expect(chosenOf(toggled(valued(['none']), 'food'))).toEqual(['food']);
});

test('money typed in yuan is kept in Fen and shown in yuan again', () => {
  const answer = typed({ kind: 'money' }, 1500.5);
  expect(answer).toEqual({ kind: 'value', value: 150_050 });
  expect(shownNumber({ kind: 'money' }, answer)).toBe('1500.5');
  expect(typed({ kind: 'number' }, 72)).toEqual({ kind: 'value', value: 72 });
});

test('not sure and would rather not say are answers of their own', () => {
  expect(isPicked(unsure, unsure)).toBe(true);
  expect(isPicked(unsure, declined)).toBe(false);
  expect(isPicked(undefined, unsure)).toBe(false);
  expect(isPicked(valued(false), valued(false))).toBe(true);
  expect(isPicked({ kind: 'range', from: 0, to: 5 }, banded({ from: 0, to: 5, label: '' }))).toBe(true);
});
