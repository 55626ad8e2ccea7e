import { createHash } from 'node:crypto';
import { locate } from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { locatesPerDay } from './locate.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
afterEach(() => world.wechat.faults.set({}));

const jiangsu = { lat: 31.2186, lng: 121.4321 };
let guests = 0;
const at = (point: { lat: number; lng: number } = jiangsu) => world.call(locate, point, `guest-here-${++guests}`);

test('a phone in a street is told the street, and where it was is kept nowhere', async () => {
  const { ok } = await at();
  expect(ok).toMatchObject({ sure: true, items: [{ street: jiangsuRoad, streetName: '江苏路街道', committee: null }] });
  const kept = JSON.stringify([await world.everything(), world.logged]);
  expect(kept).not.toContain('121.43');
});

test('between two streets the nearer one is offered and not filled in', async () => {
  expect((await at({ lat: 31.234, lng: 121.418 })).ok).toMatchObject({
    sure: false,
    items: [{ street: '310105001' }],
  });
});

test.each([
  [
    'no street in the reply',
    { mapNoReference: 1 },
    { sure: false, items: [{ district: '310105', street: '310105000', desk: true }] },
  ],
  ['a street without its code', { mapNoTownId: 1 }, { sure: false, items: [{ street: jiangsuRoad }] }],
  ['a code of another district', { mapOtherTown: 1 }, { sure: false, items: [{ street: jiangsuRoad }] }],
  ['no address there (347)', { mapNothing: 1 }, { sure: false, items: [] }],
] as const)('%s: nothing is filled in that is not known', async (_, rates, answer) => {
  world.wechat.faults.set(rates);
  expect((await at()).ok).toMatchObject(answer);
});

test.each([
  ['the second’s calls are used up (120)', { mapBusy: 1 }, 120],
  ['the day’s calls are used up (121)', { mapDaily: 1 }, 121],
  ['our server is not let in (110)', { mapDenied: 1 }, 110],
] as const)('%s: the person is sent to the list', async (_, rates, status) => {
  world.wechat.faults.set(rates);
  expect(await at()).toMatchObject({ status: 503, problem: { code: 'map.unavailable' } });
  expect(world.logged.at(-1)).toEqual({ event: 'map.unavailable', fields: { status } });
});

test('a second that was full is waited out, a full day is not asked again', async () => {
  world.wechat.faults.set({ mapBusy: 0.5 }, 2);
  for (let n = 0; n < 4; n += 1) await at();
  const { hits } = world.wechat.faults.state();
  expect(hits.mapBusy).toBeGreaterThan(0);
  world.wechat.faults.set({ mapDaily: 1 });
  await at();
  expect(world.wechat.faults.state().hits.mapDaily).toBe(1);
});

test('a county that stands right under its province is found like any other, and the sea names nothing', async () => {
  expect((await at({ lat: 35.09, lng: 112.59 })).ok).toMatchObject({
    sure: true,
    items: [{ district: '419001', street: '419001001', streetName: expect.stringContaining('沁园街道') }],
  });
  expect((await at({ lat: 30, lng: 125 })).ok).toEqual({ items: [], sure: false });
});

test('one person is located thirty times a day', async () => {
  for (let n = 0; n < locatesPerDay.perDay; n += 1) await world.call(locate, jiangsu, 'neighbour');
  expect((await world.call(locate, jiangsu, 'neighbour')).problem.code).toBe('limit.reached');
});

test('the signature is the documented one', () => {
  const base =
    '/ws/geocoder/v1/?get_poi=0&key=AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF&location=31.230416,121.473701SIMSECRETKEY0000000000000000000';
  expect(createHash('md5').update(base).digest('hex')).toBe('0dd4e76635aa052a10741c2e3e586684');
});
