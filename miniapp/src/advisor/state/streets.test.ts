import { expect, test } from 'vitest';
import { streetsOf } from './streets.ts';

const at = (street: string | null) => ({
  districtName: '长宁区',
  street,
  streetName: street && `街道${street.slice(-1)}`,
});

test('several committees of one street are one street', () => {
  const found = [at('310105004'), at('310105004'), at('310105002')];
  expect(streetsOf(found).map(({ code }) => code)).toEqual(['310105004', '310105002']);
});

test('a district alone or its desk is no street', () => {
  expect(streetsOf([at(null), at('310105000')])).toEqual([]);
});

test('no more than five are offered', () => {
  expect(streetsOf(['1', '2', '3', '4', '5', '6'].map((n) => at(`31010500${n}`)))).toHaveLength(5);
});
