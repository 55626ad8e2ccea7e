import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { figures, policyFiles, regionCodes } from './read-regions.ts';

test('regions/index.ts lists every region on disk', () => {
  expect(Object.keys(packs).sort()).toEqual([...regionCodes].sort());
});

test('regions/index.ts lists every policy file on disk under its region, once', () => {
  const listed = Object.entries(packs).flatMap(([region, pack]) =>
    'policies' in pack ? pack.policies.map(({ id }) => `${region}/${id}`) : [],
  );
  expect(listed.sort()).toEqual(policyFiles.map(([region, id]) => `${region}/${id}`).sort());
});

test('regions/index.ts lists every file of figures on disk', () => {
  const listed = Object.entries(packs).flatMap(([region, pack]) =>
    'parameters' in pack ? Object.keys(pack.parameters).map((name) => `${region}/${name}`) : [],
  );
  expect(listed.sort()).toEqual(figures.map(([name, , region]) => `${region}/${name}`).sort());
});
