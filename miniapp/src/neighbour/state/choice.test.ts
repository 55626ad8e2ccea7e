import { expect, test } from 'vitest';
import { pickedFrom } from './choice.ts';

const district = { district: '310105', districtName: '长宁区' };

test('a committee keeps both names', () => {
  const found = {
    ...district,
    street: '310105002',
    streetName: '江苏路街道',
    committee: '310105002001',
    committeeName: '华山居委会',
    label: '江苏路街道 · 华山居委会',
  };
  expect(pickedFrom(found)).toEqual({
    street: '310105002',
    streetName: '江苏路街道',
    committee: '310105002001',
    committeeName: '华山居委会',
  });
});

test('a street alone leaves the committee out', () => {
  const found = { ...district, street: '310105002', streetName: '江苏路街道', committee: null, committeeName: null };
  expect(pickedFrom({ ...found, label: '江苏路街道' })).toEqual({ street: '310105002', streetName: '江苏路街道' });
});

test('a district alone is not yet a place', () => {
  const found = { ...district, street: null, streetName: null, committee: null, committeeName: null, label: '长宁区' };
  expect(pickedFrom(found)).toBeNull();
});
