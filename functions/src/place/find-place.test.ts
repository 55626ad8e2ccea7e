import { findPlace } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const find = async (text: string, near?: string) => (await world.call(findPlace, { text, ...(near && { near }) })).ok;

test('a typed place is filled in where it is certain, with the way down from province to committee', async () => {
  expect(await find('新泾镇刘四居委')).toMatchObject({
    sure: true,
    items: [{ district: '310105', street: '310105102', committee: '310105102004' }],
  });
  expect((await find('江苏路', '310105')).items[0]).toMatchObject({
    street: jiangsuRoad,
    label: '上海市长宁区 · 江苏路街道',
  });
});

test('a name that several streets have is offered and not filled in', async () => {
  const { sure, items } = await find('江苏路');
  expect(sure).toBe(false);
  expect(items.length).toBeGreaterThan(1);
});

test('where no street can be told, the desk of the district the phone is in takes it', async () => {
  const { sure, items } = await find('门口有一棵大树', '310105');
  expect(sure).toBe(false);
  expect(items.at(-1)).toMatchObject({ district: '310105', districtName: '长宁区', street: '310105000', desk: true });
});

test('nothing of the text is kept', async () => {
  const before = await world.everything();
  await find('江苏路上的某一家');
  expect(await world.everything()).toEqual(before);
});
