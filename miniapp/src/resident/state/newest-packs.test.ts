import { loadPack } from 'shared-scoring';
import { shanghaiPacks } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { chainIn, newest } from './newest-packs.ts';

const city = (date: string) => ({ region: { code: '310000', date, parent: null } });

test.each([
  ['2026-11-21', '2026-11-22'],
  ['2026-11-22', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
])('of packs dated %s and 2026-11-22 the one of the app stands only when it is newer', (fetched, _) => {
  const own = { '310000': city('2026-11-22') };
  const chosen = newest(own, { '310000': city(fetched) })['310000'];
  expect(chosen?.region).toMatchObject({ date: fetched < '2026-11-22' ? '2026-11-22' : fetched });
});

test('a region the app did not bring is taken in', () => {
  expect(Object.keys(newest({}, { '440100': city('2026-11-22') }))).toEqual(['440100']);
});

test('a district comes with its city and the nation, and that is enough to load it', () => {
  const chain = chainIn(shanghaiPacks, '310105');
  expect(Object.keys(chain).sort()).toEqual(['000000', '310000', '310105']);
  expect(loadPack(chain, '310105').policies.length).toBeGreaterThan(50);
});

test('parents in a circle end', () => {
  expect(Object.keys(chainIn({ a: { region: { parent: 'b' } }, b: { region: { parent: 'a' } } }, 'a'))).toEqual([
    'a',
    'b',
  ]);
});
