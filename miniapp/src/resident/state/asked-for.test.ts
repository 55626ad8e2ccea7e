import { expect, test } from 'vitest';
import { addressOf, askedFor } from './asked-for.ts';

test.each([{ fact: 'car' }, { fact: 'disabilityCert', member: 'm2' }])('%j survives its address', (ref) => {
  const params = Object.fromEntries(new URLSearchParams(addressOf(ref).split('?')[1]));
  expect(askedFor(params)).toEqual({ kind: 'question', ref });
});

test('the district and the people have addresses of their own', () => {
  expect(askedFor({ at: 'people' })).toEqual({ kind: 'people' });
  expect(askedFor({ at: 'elsewhere' })).toBeNull();
});

test('an address without a question asks for none', () => {
  expect(askedFor({})).toBeNull();
});
