import { readPinyin } from 'shared-scoring/library';
import pinyinData from 'shared-scoring/regions/pinyin.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { pinyinTable } from './make-pinyin.mjs';

test('the table is what make-pinyin.mjs writes for the names of today: run it after adding a name', () => {
  expect(pinyinData.table).toBe(pinyinTable());
});

test('characters read in two ways are read as in their own words', () => {
  const pinyin = readPinyin(pinyinData.table);
  expect(['重', '长', '行', '参'].map((one) => pinyin.get(one))).toEqual([
    ['zhong'],
    ['chang', 'zhang'],
    ['xing'],
    ['can'],
  ]);
});
