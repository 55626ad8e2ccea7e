import { unitKey } from 'shared-scoring';
import { expect, test } from 'vitest';
import { country, findPlace, placeByCode } from './country.ts';
import { districts } from './districts.ts';
import oldNames from './old-names.json' with { type: 'json' };

test('the list holds the whole country, as the statistics count it', async () => {
  const list = await country();
  const counts = { province: 0, city: 0, district: 0, street: 0, committee: 0 };
  for (let unit = 0; unit < list.size; unit += 1) counts[list.level(unit)] += 1;
  expect(counts).toEqual({ province: 31, city: 342, district: 2978, street: 41_352, committee: 620_573 });
  expect(list.head).toMatchObject({ version: '2.7.0', date: '2023-06-30', source: expect.stringContaining('统计局') });
});

test('every unit is found by its code and by its key, and knows its office', async () => {
  const list = await country();
  const wrong: string[] = [];
  for (let unit = 0; unit < list.size; unit += 7) {
    const name = list.name(unit);
    const key = unitKey(name, list.level(unit));
    if (list.coded(list.code(unit)) !== unit) wrong.push(`code ${name}`);
    if ((key?.key ?? '') !== list.key(unit) || (key?.office ?? 'none') !== list.office(unit)) wrong.push(`key ${name}`);
    if (key && !list.named(key.key).includes(unit)) wrong.push(`named ${name}`);
  }
  expect(wrong).toEqual([]);
});

test('the lists of the pilot districts say the same', async () => {
  for (const { streets } of districts)
    for (const [street, streetName, committees] of streets) {
      expect(await placeByCode(street)).toMatchObject({ street, streetName });
      for (const [committee, committeeName] of committees)
        expect(await placeByCode(committee)).toMatchObject({ street, streetName, committee, committeeName });
    }
});

test.each(['310105999', '310105', '310105102999', '', '31010510200', '3101051020010'])(
  'no office has the code "%s"',
  async (code) => {
    expect(await placeByCode(code)).toBeNull();
  },
);

test('an old name leads to what it is now part of, with a flag', async () => {
  const list = await country();
  expect(oldNames.names.filter(({ now }) => list.coded(now) === undefined)).toEqual([]);
  expect(await findPlace('闸北区共和新路街道')).toMatchObject({
    kind: 'doubt',
    streetName: '共和新路街道',
    flag: expect.stringContaining('闸北'),
  });
});

test('what neighbours write reaches its office', async () => {
  expect(await findPlace('新泾镇刘四居委')).toMatchObject({ kind: 'certain', committee: '310105102004' });
  expect(await findPlace('徐泾那边的京华小区旁')).toMatchObject({ kind: 'certain', committee: '310118106004' });
  expect(await findPlace('江苏路', '310105')).toMatchObject({ kind: 'certain', street: '310105002' });
  expect(await findPlace('江苏路')).toMatchObject({ kind: 'unknown', others: [{ street: '310105002' }, {}, {}] });
});
