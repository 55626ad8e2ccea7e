import { expect, test } from 'vitest';
import raw310105 from '../../regions/310105/divisions.json' with { type: 'json' };
import raw310115 from '../../regions/310115/divisions.json' with { type: 'json' };
import raw310118 from '../../regions/310118/divisions.json' with { type: 'json' };
import { readDivisions } from './divisions.ts';
import { coreName, foldName } from './fold-name.ts';
import { searchPlaces } from './search-places.ts';

const changning = readDivisions(raw310105);
const all = [changning, readDivisions(raw310115), readDivisions(raw310118)];
const first = (text: string) => searchPlaces(all, text, 5)[0]?.label;

test.each([
  ['新华路街道', '新华路街道'],
  ['新华路', '新华路街道'],
  ['北新', '北新泾街道'],
  ['西镇', '新华路街道 · 西镇居委会'],
  ['西镇居委会', '新华路街道 · 西镇居委会'],
  ['新华路 西镇', '新华路街道 · 西镇居委会'],
  ['西镇 新华路', '新华路街道 · 西镇居委会'],
  ['长宁区新华路街道西镇居委会', '新华路街道 · 西镇居委会'],
  ['新华路街道西镇', '新华路街道 · 西镇居委会'],
  ['天山二村', '天山路街道 · 天山二村居委会'],
  ['天山2村', '天山路街道 · 天山二村居委会'],
  ['天 山 2 村', '天山路街道 · 天山二村居委会'],
  ['岐山居民委员会', '江苏路街道 · 岐山居委会'],
  ['江苏路街道岐山居委会', '江苏路街道 · 岐山居委会'],
  ['夏阳 东盛', '夏阳街道 · 东盛社区居委会'],
])('%s finds %s first', (text, label) => {
  expect(first(text)).toBe(label);
});

test('every street, and every committee of one district, is found first by its full address', () => {
  for (const { name: district, streets } of all)
    for (const [code, street, committees] of streets) {
      expect(searchPlaces(all, `${district}${street}`, 1)[0]).toMatchObject({ street: code });
      for (const [committee, name] of district === '长宁区' ? committees : [])
        expect(searchPlaces(all, `${street}${name}`, 1)[0]).toMatchObject({ committee });
    }
});

test('no text lists the streets, a text nobody knows finds nothing, the limit holds', () => {
  expect(searchPlaces(changning, '  ', 50)).toHaveLength(changning.streets.length);
  expect(searchPlaces(all, '呼和浩特', 5)).toEqual([]);
  expect(searchPlaces(all, '村', 7)).toHaveLength(7);
});

test.each([
  ['3弄12号', '3弄12号'],
  ['三弄十二号', '3弄12号'],
  ['二十一村', '21村'],
  ['第二居委会', '2居委会'],
  ['一二三', '123'],
  ['十村', '10村'],
])('%s folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test('the office word is not part of a name, unless nothing else is', () => {
  expect(['西镇居委会', '东盛社区居委会', '江苏路街道', '居委会', '金泽镇'].map(coreName)).toEqual([
    '西镇',
    '东盛',
    '江苏路',
    '居委会',
    '金泽镇',
  ]);
});
