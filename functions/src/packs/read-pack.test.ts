import { loadPack, type RawPacks } from 'shared-scoring';
import { readPack } from 'shared-scoring/contract';
import { packs } from 'shared-scoring/regions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

test('a region’s pack comes with those above it and screens as the bundled one does', async () => {
  const { status, ok } = await world.call(readPack, { code: '310105' });
  expect(status).toBe(200);
  expect(Object.keys(ok.packs ?? {}).sort()).toEqual(['000000', '310000', '310105']);
  const read = loadPack(ok.packs as RawPacks, '310105');
  expect(read.policies).toEqual(loadPack(packs, '310105').policies);
});

test('who has the newest gets none again; another version gets them all', async () => {
  const { version } = (await world.call(readPack, { code: '310105' })).ok;
  expect((await world.call(readPack, { code: '310105', have: version })).ok).toEqual({
    code: '310105',
    version,
    same: true,
  });
  expect((await world.call(readPack, { code: '310105', have: 'old' })).ok).toMatchObject({ version, same: false });
});

test('regions have versions of their own, and one without a pack is not found', async () => {
  const versions = await Promise.all(
    Object.keys(packs).map(async (code) => (await world.call(readPack, { code })).ok.version),
  );
  expect(new Set(versions).size).toBe(versions.length);
  expect((await world.call(readPack, { code: '110000' })).status).toBe(404);
});
