import { expect, test } from 'vitest';
import raw from '../../regions/000000/signs.json' with { type: 'json' };
import { readSigns } from './signs.ts';

const catalogue = readSigns(raw);

test('the catalogue has the 24 signs, nine of them red flags, S05 to S09 hidden from the household', () => {
  expect(catalogue.signs.map((sign) => sign.id)).toEqual(
    Array.from({ length: 24 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`),
  );
  expect(
    catalogue.signs
      .filter((sign) => sign.redFlag)
      .map((sign) => sign.id)
      .join(),
  ).toBe('S01,S02,S03,S04,S05,S06,S07,S08,S09');
  expect(
    catalogue.signs
      .filter((sign) => sign.hides)
      .map((sign) => sign.id)
      .join(),
  ).toBe('S05,S06,S07,S08,S09');
});

test('every group has a sign, every red flag is urgent enough for P0 on its own', () => {
  for (const { id } of catalogue.groups) expect(catalogue.signs.some((sign) => sign.group === id)).toBe(true);
  for (const sign of catalogue.signs.filter((each) => each.redFlag)) expect(sign.u).toBeGreaterThanOrEqual(90);
});

test('the numbers to phone are there, danger first, each with a source', () => {
  expect(catalogue.hotlines.map((hotline) => hotline.number).join()).toBe('110,119,120,12356,12345,12355,12338,12349');
  expect(
    catalogue.hotlines
      .filter((hotline) => hotline.danger)
      .map((hotline) => hotline.number)
      .join(),
  ).toBe('110,119,120,12356');
});

test('no wording asks for an illness, an income or an identity number', () => {
  for (const sign of catalogue.signs) expect(sign.text).not.toMatch(/身份证|收入|癌|精神病|诊断/);
});

test.each([
  ['an urgency above 100', { signs: [{ ...raw.signs[0], u: 101 }] }, 'signs.0.u'],
  ['two signs under one id', { signs: [raw.signs[0], { ...raw.signs[1], id: 'S01' }] }, '现象编号有重复'],
  ['a group nobody described', { groups: raw.groups.slice(1) }, 'groups'],
  ['levels out of order', { levels: [...raw.levels].reverse() }, 'levels'],
  ['no phone number', { hotlines: [] }, '至少一个求助电话'],
])('%s is refused with file, field and remedy', (_, change, field) => {
  const read = () => readSigns({ ...raw, ...change });
  expect(read).toThrow('regions/000000/signs.json');
  expect(read).toThrow(field);
  expect(read).toThrow('怎么办');
});
