import { describe, expect, test } from 'vitest';
import { readRegion } from './read-regions.ts';

type Rows = {
  readonly district: string;
  readonly name: string;
  readonly source: string;
  readonly date: string;
  readonly streets: readonly (readonly [string, string, readonly (readonly [string, string])[]])[];
};

const districts = [
  { code: '310105', name: '长宁区', streets: 10, committees: 189 },
  { code: '310115', name: '浦东新区', streets: 42, committees: 1526 },
  { code: '310118', name: '青浦区', streets: 11, committees: 355 },
];

describe.each(districts)('divisions of $name', ({ code, name, streets, committees }) => {
  const rows = readRegion(`${code}/divisions.json`) as Rows;
  const below = rows.streets.flatMap(([, , list]) => list);

  test('names its district, source and date', () => {
    expect(rows).toMatchObject({ district: code, name, date: '2023-06-30' });
    expect(rows.source).toContain('国家统计局');
  });

  test(`holds ${streets} streets and towns and ${committees} committees, as the statistics list counts them`, () => {
    expect(rows.streets).toHaveLength(streets);
    expect(below).toHaveLength(committees);
  });

  test('a street has nine digits, a committee twelve, and each begins with the one above', () => {
    for (const [street, , list] of rows.streets) {
      expect(street).toMatch(/^\d{9}$/);
      expect(street.startsWith(code)).toBe(true);
      for (const [committee] of list) {
        expect(committee).toMatch(/^\d{12}$/);
        expect(committee.slice(0, 9)).toBe(street);
      }
    }
  });

  test('no code comes twice, and no street is empty', () => {
    const codes = [...rows.streets.map(([street]) => street), ...below.map(([committee]) => committee)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const [, street, list] of rows.streets) expect(list.length, street).toBeGreaterThan(0);
  });
});

test('the pilot streets of Changning are there', () => {
  const { streets } = readRegion('310105/divisions.json') as Rows;
  const names = new Map(streets.map(([street, title]) => [title, street]));
  expect(names.get('江苏路街道')).toBe('310105002');
  expect(names.get('新华路街道')).toBe('310105004');
});
