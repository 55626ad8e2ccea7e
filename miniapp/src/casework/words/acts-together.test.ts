import raw from 'shared-scoring/regions/000000/procedures.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { togetherActs } from './acts-together.ts';

/** A family asks for a review itself; no street accepts it. */
const notByStreet = ['review'];

test('every procedure with a law behind it can be started, and no other', () => {
  const [{ options }] = togetherActs.startProcedure.fields;
  const lawful = Object.keys(raw.procedures).filter((type) => !notByStreet.includes(type));
  expect(Object.keys(options).sort()).toEqual(lawful.sort());
});
