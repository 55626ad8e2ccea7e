import { readCalendar, readClocks, readDivisions, readSigns } from 'shared-scoring';
import { expect, test } from 'vitest';
import { districts } from './districts.ts';
import { divisionsOf } from './divisions.ts';
import { clockData, signCatalogue } from './reference.ts';

test('the bundled files are what their schemas read, to the last field', () => {
  expect(readCalendar(clockData.calendar)).toEqual(clockData.calendar);
  expect(readClocks(clockData.clocks)).toEqual(clockData.clocks);
  expect(readSigns(signCatalogue)).toEqual(signCatalogue);
  for (const district of districts) expect(readDivisions(district)).toEqual(district);
});

test('a street code leads to its district, or to none', async () => {
  expect((await divisionsOf('310105002'))?.name).toBe('长宁区');
  expect(await divisionsOf('440305001')).toBeNull();
});
